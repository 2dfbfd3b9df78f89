import { expect, test } from 'vitest'
import { contentWith, findings, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'bank-is-large-enough'

const bank = (count: number, more?: string) =>
  withQuiz({
    items: Array.from({ length: count }, (_, index) => quizItem('single', {}, `door-${index + 1}`)).join('\n'),
    ...(more && { more }),
  })
const settings = contentWith().sources.find(({ file }) => file === 'reference/settings.yaml')!.text
const houseSays = (line: string) => ({
  'reference/settings.yaml': settings.replace('quizBankItems: 4\n', line),
  'quizzes/keys.yaml': null,
})
const fix = (short: number) =>
  `再补 ${short} 题：照着流程和规则卡写，或在 \`procedures\` 里加流程，让步骤自动出题（最多占四分之一）`

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for three papers when the house sets nothing', async () => {
  expect(await findings(rule, { ...houseSays(''), ...bank(45) })).toEqual([])
  expect(await findings(rule, { ...houseSays(''), ...bank(44) })).toEqual([
    `10: 题库只有 44 题（写的 44 题，自动出的 0 题），少于 45 题 → ${fix(1)}`,
  ])
})

test('counts what is made from graphs', async () => {
  expect(await findings(rule, { ...houseSays(''), ...bank(42, 'procedures: [found-key]') })).toEqual([])
  expect(await findings(rule, { ...houseSays(''), ...bank(40, 'procedures: [found-key]') })).toEqual([
    `11: 题库只有 43 题（写的 40 题，自动出的 3 题），少于 45 题 → ${fix(2)}`,
  ])
})

test('takes the number that the house sets', async () => {
  expect(await findings(rule, { ...houseSays('quizBankItems: 3\n'), ...bank(3) })).toEqual([])
  expect(await findings(rule, { ...houseSays('quizBankItems: 3\n'), ...bank(2) })).toHaveLength(1)
})
