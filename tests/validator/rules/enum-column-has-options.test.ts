import { expect, test } from 'vitest'
import { findings, messagesOf } from '../../support/content.ts'

const rule = 'enum-column-has-options'

const register = (columns: string) => ({
  'registers/R02.yaml': `name: 钥匙登记表\npurpose: 记下每一把钥匙\nowner: shiftlead\nretention: 12m\ncolumns:\n${columns}\n`,
})
const options = '[{ id: returned, name: 已归还 }, { id: kept, name: 已封存 }]'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for the options of a column to choose from', async () => {
  const files = register('  - { id: foundAt, name: 时间, type: date }\n  - { id: result, name: 结果, type: enum }')
  expect(await findings(rule, files)).toEqual([
    '7: 「结果」是选择列，却没有选项 → 加上 `options:`，每个选项写 id 和 name',
  ])
})

test('sees options of a column that is not to choose from', async () => {
  const files = register(`  - id: result\n    name: 🔑结果\n    type: text\n    options: ${options}`)
  expect(await findings(rule, files)).toEqual([
    '6: 「🔑结果」写了选项，类型却是 `text` → 把 type 改成 `enum`，或删掉 options',
  ])
})

test('looks at the columns that all registers have', async () => {
  const files = {
    'reference/register-columns.yaml': `- id: shop
  name: 店铺
  type: enum
- { id: keptAt, name: 存放处, type: text, options: ${options} }
`,
  }
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([
    'reference/register-columns.yaml:1: 「店铺」是选择列，却没有选项',
    'reference/register-columns.yaml:4: 「存放处」写了选项，类型却是 `text`',
  ])
})

test('names each column, with CRLF and a byte order mark', async () => {
  const files = register('  - { id: shop, name: 店铺, type: enum }\n  - { id: result, name: 结果, type: enum }')
  const windows = `\uFEFF${files['registers/R02.yaml']}`.replaceAll('\n', '\r\n')
  const messages = await messagesOf(rule, { 'registers/R02.yaml': windows })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['6:5', '7:5'])
})

test('is silent on one option, and leaves an empty list of options to its own rule', async () => {
  const column = (list: string) => register(`  - { id: result, name: 结果, type: enum, options: ${list} }`)
  expect(await findings(rule, column('[{ id: returned, name: 已归还 }]'))).toEqual([])
  expect(await findings(rule, column('[]'))).toEqual([])
})
