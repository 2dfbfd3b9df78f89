import { expect, test } from 'vitest'
import { findings, messagesOf, quizFile, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'single-has-one-key'

const doors = (kind: string, ...right: string[]) =>
  withQuiz({
    items: quizItem(kind, {
      options: ['前门', '侧门', '后门'].map(
        (text) => `{ text: ${text}, ${right.includes(text) ? 'right: true, ' : ''}why: 有锁 }`,
      ),
    }),
  })
const fix = '只留最该做的那一个的 `right: true`；几个都对的，把 kind 改成 `multiple`'

test('is silent on the sound content, on one right option and on none', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await findings(rule, doors('single', '侧门'))).toEqual([])
  expect(await findings(rule, doors('single'))).toEqual([])
})

test('points at every right option after the first, and at the first', async () => {
  const files = doors('single', '前门', '侧门', '后门')
  expect(await findings(rule, files)).toEqual([
    `17: 单选题 \`which-door\` 有 3 个对的选项，「侧门」是其中一个 → ${fix}`,
    `18: 单选题 \`which-door\` 有 3 个对的选项，「后门」是其中一个 → ${fix}`,
  ])
  const [message] = await messagesOf(rule, files)
  expect(message?.other).toMatchObject({ file: quizFile, place: { line: 16 }, what: '也写成对的：「前门」' })
})

test('lets a multiple choice have several', async () => {
  expect(await findings(rule, doors('multiple', '前门', '后门'))).toEqual([])
})
