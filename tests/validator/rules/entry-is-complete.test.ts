import { expect, test } from 'vitest'
import { contentWith, findings, messagesOf } from '../../support/content.ts'

const rule = 'entry-is-complete'

const soundText = (file: string) => contentWith().sources.find((source) => source.file === file)!.text
const roles = soundText('reference/roles.yaml')
const register = (columns: string) =>
  `name: 钥匙登记表\npurpose: 记下每一把钥匙\nowner: shiftlead\nretention: 12m\ncolumns:\n${columns}`

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names each thing that an entry lacks, and says what belongs there', async () => {
  expect(
    await findings(rule, { 'reference/roles.yaml': `${roles}- id: qa\n  name: 🔑质检\n  does: [抽查]\n` }),
  ).toEqual([
    '11: 角色清单：缺少 `mustNot` → 补上 `mustNot`：不能做什么，每条一件事',
    '11: 角色清单：缺少 `summary` → 补上 `summary`：一句话：这个角色管什么',
  ])
})

test('misses the id too', async () => {
  const files = { 'reference/roles.yaml': roles.replace('id: shiftlead\n  name', 'name') }
  expect(await findings(rule, files)).toEqual([
    '6: 角色清单：缺少 `id` → 补上 `id`：流程里用来指这个角色的短名，小写英文',
  ])
})

test('looks at an entry that is a file of its own', async () => {
  const text = register('  - { id: foundAt, name: 时间, type: date }\n').replace('retention: 12m\n', '')
  expect(await findings(rule, { 'registers/R02.yaml': text })).toEqual([
    '1: 登记表：缺少 `retention` → 补上 `retention`：保存多少个月，例如 12m；到期删除或遮住',
  ])
})

test('looks inside an entry and points at the part that lacks something', async () => {
  const files = {
    'registers/R02.yaml': register('  - { id: foundAt, type: date }\n  - id: result\n    name: 结果\n'),
    'reference/rule-cards/law.yaml': soundText('reference/rule-cards/law.yaml').replace(', date: 2020-05-28', ''),
  }
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ line, column, reason, fix }) => `${line}:${column}: ${reason} → ${fix}`)).toEqual([
    '7:11: 规则卡：缺少 `date` → 补上 `date`：读到的文本的日期：2026-07-29，只知道年月的写 2026-07',
    '6:5: 登记表：缺少 `name` → 补上 `name`：表头上的中文名',
    '7:5: 登记表：缺少 `type` → 补上 `type`：这一列填什么：日期、金额、订单号……',
  ])
})

test('leaves a name that is nearly right to another rule, and only that', async () => {
  const misspelt = roles.replace('summary: 带班', 'sumary: 带班')
  expect(await findings(rule, { 'reference/roles.yaml': misspelt })).toEqual([])
  expect(await findings(rule, { 'reference/roles.yaml': misspelt.replace('name: 客服组长', '名字: 组长') })).toEqual([
    '6: 角色清单：缺少 `name` → 补上 `name`：中文名',
  ])
  const files = {
    'registers/R02.yaml': register('  - { id: foundAt, name: 时间, tpye: date }\n  - { id: b, name: 备注 }\n'),
  }
  expect(await findings(rule, files)).toEqual([
    '7: 登记表：缺少 `type` → 补上 `type`：这一列填什么：日期、金额、订单号……',
  ])
})

test('counts lines with CRLF and a byte order mark', async () => {
  const text = `\uFEFF${roles.replace('  name: 客服组长\n', '')}`.replaceAll('\n', '\r\n')
  expect(await findings(rule, { 'reference/roles.yaml': text })).toEqual([
    '6: 角色清单：缺少 `name` → 补上 `name`：中文名',
  ])
})

test('is silent where what is missing may be missing, is left blank, or the list is empty', async () => {
  const text = register('  - { id: foundAt, name: 时间, type: date }\n')
  expect(await findings(rule, { 'registers/R02.yaml': text })).toEqual([])
  expect(await findings(rule, { 'reference/roles.yaml': roles.replace('客服组长', '') })).toEqual([])
  expect(await findings(rule, { 'reference/flags.yaml': '# 还没有旗帜\n' })).toEqual([])
})
