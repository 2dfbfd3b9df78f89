import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scope } from '../../../src/templates/expressions/model.ts'
import { cellTypeOf } from '../../../src/templates/fields/index.ts'
import type { CellField } from '../../../src/templates/model.ts'

const names = { role: { shiftlead: '客服组长' }, platform: { tmall: '天猫' } }
const scope: Scope = { quantity: () => undefined, isFilled: () => false, rows: () => [] }
const around = (row = {}) => ({ scope, names, row })
const named = { id: 'a', label: '几把', isRequired: false }
const fields = {
  text: { ...named, type: 'text' },
  number: { ...named, type: 'number', unit: '把', isWhole: true, min: 1, max: 10 },
  ratio: { ...named, type: 'number', unit: '', unitFrom: 'unit', isWhole: false },
  date: { ...named, type: 'date' },
  month: { ...named, type: 'month' },
  role: { ...named, type: 'role' },
  platform: { ...named, type: 'platform' },
  choice: { ...named, type: 'choice', options: ['每人', '全组'] },
} satisfies Record<string, CellField>
type Name = keyof typeof fields

test.each<[Name, string, string]>([
  ['text', ' 钥匙 ', '钥匙'],
  ['number', '1,000', '1,000 把'],
  ['number', '很多', '很多'],
  ['date', '2026/7/1', '2026 年 7 月 1 日'],
  ['date', '明天', '明天'],
  ['month', '2026-07', '2026 年 7 月'],
  ['role', 'shiftlead', '客服组长'],
  ['role', 'butler', 'butler'],
  ['platform', 'tmall', '天猫'],
  ['choice', '每人', '每人'],
])('a %s typed as %s is shown as %s', (name, typed, shown) => {
  expect(cellTypeOf(fields[name]).show(typed, fields[name], around())).toBe(shown)
})

test.each<[Name, string, string]>([
  ['number', '1.5', '填整数'],
  ['number', '0', '不小于 1'],
  ['number', '11', '不大于 10'],
  ['number', '5%', '这一格的单位是「把」'],
  ['number', '很多把', '只填一个数'],
  ['number', '3~5', '两个数，或者一个范围'],
  ['number', '1,5', '分千位三位一隔'],
  ['number', '约 5', '填一个准数'],
  ['number', '1E+09', '表格里缩写的数'],
  ['number', '123456789012345678901', '最多 15 位'],
  ['number', '5 元', '这一格的单位是「把」，只填多少把'],
  ['date', '2026-02-30', '没有 2026 年 2 月 30 日'],
  ['date', '下周', '写成年-月-日'],
  ['date', '11月5日', '没有写哪一年：写成 年-11-05，例如 2026-11-05'],
  ['date', '26/11/5', '年份写四位：是不是 2026-11-05？'],
  ['date', '2026年11月', '还差哪一天'],
  ['date', '2026/11/5 14:30', '不写几点：写成 2026-11-05'],
  ['date', '2026-11-05 周三', '2026 年 11 月 5 日不是这个星期几'],
  ['date', '46331', '表格里记日期用的数'],
  ['month', '2026-14', '没有 2026 年 14 月'],
  ['month', '11月', '没有写哪一年：写成 年-11，例如 2026-11'],
  ['month', '2026/11/1', '只填到月：写成 2026-11'],
  ['role', 'butler', '不在手册的角色里'],
  ['platform', 'ebay', '不在手册的平台里'],
  ['choice', '半组', '从这些里选一个：每人、全组'],
])('a %s typed as %s is told: %s', (name, typed, words) => {
  expect(cellTypeOf(fields[name]).fault(typed, fields[name], around())).toContain(words)
})

test('a number takes its unit from its row', () => {
  const { fault, show } = cellTypeOf(fields.ratio)
  expect(show('98', fields.ratio, around({ unit: '%' }))).toBe('98%')
  expect(fault('98%', fields.ratio, around({ unit: '%' }))).toBeUndefined()
  expect(fault('98%', fields.ratio, around({ unit: '秒' }))).toContain('这一格的单位是「秒」')
  expect(fault('98%', fields.ratio, around())).toContain('先选单位「%」')
})

test.each<[Name, string, string]>([
  ['date', '2026/7/1', '2026-07-01'],
  ['month', '2026年7月', '2026-07'],
  ['role', '客服组长', 'shiftlead'],
  ['platform', ' 天猫 ', 'tmall'],
  ['platform', '易趣', '易趣'],
])('a %s pasted as %s is stored as %s', (name, pasted, stored) => {
  expect(cellTypeOf(fields[name]).take(pasted, fields[name], names)).toBe(stored)
})

test('nothing that is typed makes a cell throw, and nothing typed is never at fault', () => {
  for (const field of Object.values(fields)) {
    const type = cellTypeOf(field)
    expect(type.fault('', field, around())).toBeUndefined()
    expect(type.show('', field, around())).toBe('')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        type.read(typed, field, around())
        type.fault(typed, field, around())
        type.show(typed, field, around())
        type.take(typed, field, names)
      }),
    )
  }
})
