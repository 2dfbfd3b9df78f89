import { expect, test } from 'vitest'
import { findings, quizFile, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'quiz-has-pass-mark'

const quiz = withQuiz({ items: quizItem('single', {}) })
const unmarked = { [quizFile]: String(quiz[quizFile]).replace('module: M1', 'module: M12') }

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await findings(rule, quiz)).toEqual([])
})

test('says where the mark of a module belongs', async () => {
  expect(await findings(rule, unmarked)).toEqual([
    '1: 店内设置里没有 M12 的及格线 → 在 reference/settings.yaml 的 passMarks 下面加一行，例如 `M12: 85`；写错了的，改 module',
  ])
})

test('says nothing while the settings cannot be read', async () => {
  expect(await findings(rule, { ...unmarked, 'reference/settings.yaml': null })).toEqual([])
  expect(await findings(rule, { ...unmarked, 'reference/settings.yaml': '- site: 钥匙' })).toEqual([])
})
