import { expect, test } from 'vitest'
import { findings, withTemplate } from '../../support/content.ts'

const rule = 'formula-units-agree'

const fields = [
  '- { id: target, type: number, label: 目标, unit: 元 }',
  '- { id: shops, type: number, label: 店, unit: 店 }',
  '- { id: people, type: number, label: 人, unit: 人 }',
  '- { id: start, type: date, label: 开始 }',
  '- { id: month, type: month, label: 月份 }',
  '- { id: note, type: text, label: 说明 }',
].join('\n')
const computed = (formula: string, unit: string) =>
  findings(rule, withTemplate({ fields: `${fields}\n- { id: part, type: computed, label: 一份, unit: ${unit}, formula: "${formula}" }` })) // prettier-ignore
const check = (holds: string) =>
  findings(rule, withTemplate({ fields, checks: `- { check: '${holds}', say: 不对, at: [note] }` }))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test.each([
  ['target / shops', '元/店'],
  ['floor(target / shops / people)', '元/店/人'],
  ['target / people / shops * shops', '元/人'],
  ['(target + target) / 3', '元'],
  ['target - 100', '元'],
  ['-target', '元'],
])('takes %s in %s', async (formula, unit) => {
  expect(await computed(formula, unit)).toEqual([])
})

test('does not take what is per shop for what is per person', async () => {
  expect(await computed('target / people', '元/店')).toEqual([
    '14: 「一份」写的单位是「元/店」，公式算出来的是「元/人」的数 → 改 `unit:`，或改公式',
  ])
})

test.each([
  ['target + shops', '「元」的数和「店」的数不能相加'],
  ['start * 2', '日期和数不能相乘'],
  ['sum(note)', 'sum() 只算数，这里是文字'],
])('says of %s what does not go together', async (formula, sentence) => {
  expect(await computed(formula, '元')).toEqual([`14: ${sentence} → 核对每个字段的单位，先换算成同一个单位再算`])
})

test.each([
  ['target >= shops', '「元」的数和「店」的数不能比较'],
  ['start >= month', '日期和月份不能比较'],
  ['note and shops > 1', 'and 两边都要是条件'],
  ['has(shops, "店")', 'has() 只看文字，这里是「店」的数'],
])('says of the condition %s what does not go together', async (holds, sentence) => {
  expect(await check(holds)).toEqual([`15: ${sentence} → 核对每个字段的单位，先换算成同一个单位再算`])
})

test('wants a condition where one is asked for', async () => {
  expect(await check('target / shops')).toEqual(['15: 条件算出来是「元/店」的数 → 写成比较，例如 `end >= start`'])
})

test('takes days between dates, and leaves names that are not known to their own rule', async () => {
  expect(await computed('start - start', '天')).toEqual([])
  expect(await computed('nobody / shops', '元')).toEqual([])
})
