import { expect, test } from 'vitest'
import { findings, withTemplate } from '../../support/content.ts'

const rule = 'formula-names-are-known'

const fields = [
  '- { id: doors, type: number, label: 门, unit: 扇 }',
  '- { id: handouts, type: table, label: 发放, columns: [{ id: keys, type: number, label: 几把, unit: 把 }] }',
].join('\n')
const check = (holds: string, at = 'doors', each = '') =>
  findings(rule, withTemplate({ fields, checks: `- { check: "${holds}", say: 不对, at: [${at}]${each} }` }))
const formula = (text: string) =>
  findings(rule, withTemplate({ fields: `${fields}\n- { id: sum, type: computed, label: 共, formula: "${text}" }` }))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('looks for a mistyped field and names the one meant', async () => {
  expect(await formula('door * 2')).toEqual(['10: 没有 `door` 这个字段 → 是不是 `doors`？全部见模板的字段'])
})

test('tells a table from a number', async () => {
  expect(await formula('handouts * 2')).toEqual([
    '10: `handouts` 是一张表，不是一个数 → 写成 `count(handouts)` 或 `sum(handouts.keys)`',
  ])
  expect(await formula('count(doors)')).toEqual(['10: `doors` 不是表格，没有行 → 从这些里选一个：`handouts`'])
  expect(await formula('sum(handout.keys)')).toEqual([
    '10: 没有 `handout` 这张表 → 是不是 `handouts`？全部见模板的表格',
  ])
  expect(await formula('sum(handouts.key)')).toEqual(['10: 「发放」里没有 `key` 这一列 → 从这些里选一个：`keys`'])
})

test('knows the columns of the table that a condition looks at row by row', async () => {
  expect(await check('keys <= 2', 'keys', ', each: handouts')).toEqual([])
  expect(await check('keys <= 2')).toEqual(['11: 没有 `keys` 这个字段 → 从这些里选一个：`doors`、`handouts`'])
})

test('looks at the places where something is said', async () => {
  expect(await check('doors > 0', 'dors')).toEqual(['11: 没有 `dors` 这个字段 → 是不是 `doors`？全部见模板的字段'])
  expect(await check('keys > 0', 'doors', ', each: handouts')).toEqual([
    '11: 「发放」里没有 `doors` 这一列 → 从这些里选一个：`keys`',
  ])
  expect(await check('doors > 0', 'doors', ', each: doors')).toEqual([
    '11: `doors` 不是表格，没有行 → 从这些里选一个：`handouts`',
  ])
})

test('looks for the cell that says the unit', async () => {
  const column = (more: string) => `- { id: locks, type: table, label: 锁, columns: [{ id: count, type: number, label: 数, ${more} }] }` // prettier-ignore
  expect(await findings(rule, withTemplate({ fields: column('unitFrom: unit') }))).toEqual([
    '8: 「锁」里没有 `unit` 这一格 → 从这些里选一个：`count`',
  ])
  const alone = '- { id: doors, type: number, label: 门, unitFrom: unit }'
  expect(await findings(rule, withTemplate({ fields: alone }))).toEqual([
    '8: `unitFrom` 只能用在表格的列里 → 改写 `unit:`，例如 `unit: 元`',
  ])
})
