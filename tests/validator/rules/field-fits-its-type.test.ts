import { expect, test } from 'vitest'
import { findings, withTemplate } from '../../support/content.ts'

const rule = 'field-fits-its-type'

const said = (fields: string) => findings(rule, withTemplate({ fields }))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test.each([
  ['number', 'unit', '「门」是数字，却没有 `unit` → 加上 `unit:`，例如 `unit: 元`'],
  ['choice', 'options', '「门」是选择，却没有 `options` → 加上 `options:`，例如 `options: [每人, 全组]`'],
  ['computed', 'formula', '「门」是公式，却没有 `formula` → 加上 `formula:`，例如 `formula: target / shops`'],
  ['table', 'columns', '「门」是表格，却没有 `columns` → 加上 `columns:`，一列一条'],
  ['pairs', 'left', '「门」是成对的内容，却没有 `left` → 加上 `left:` 和 `right:`，两边各写 label 和 fields'],
])('asks a field of the type %s for its %s', async (type, _, sentence) => {
  expect(await said(`- { id: door, type: ${type}, label: 门 }`)).toEqual([`8: ${sentence}`])
})

test('wants both sides of pairs', async () => {
  const left = 'left: { label: 担心, fields: [{ id: worry, type: text, label: 怕什么 }] }'
  expect(await said(`- { id: door, type: pairs, label: 门, ${left} }`)).toHaveLength(1)
})

test('takes a unit that another cell says', async () => {
  const columns = '[{ id: unit, type: choice, label: 单位, options: [把, 扇] }, { id: keys, type: number, label: 数, unitFrom: unit }]' // prettier-ignore
  expect(await said(`- { id: door, type: table, label: 门, columns: ${columns} }`)).toEqual([])
})

test('points at what means nothing for the type', async () => {
  expect(await said('- id: door\n  type: text\n  label: 门\n  unit: 扇\n  options: [前, 后]')).toEqual([
    '11: 「门」是文字，用不上 `unit` → 删掉 `unit`，或改 type',
    '12: 「门」是文字，用不上 `options` → 删掉 `options`，或改 type',
  ])
})
