import { expect, test } from 'vitest'
import { contentWith, findings, messagesOf } from '../../support/content.ts'

const rule = 'entry-key-is-known'

const soundText = (file: string) => contentWith().sources.find((source) => source.file === file)!.text
const roles = soundText('reference/roles.yaml')

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the name that was meant', async () => {
  expect(await findings(rule, { 'reference/roles.yaml': roles.replace('summary: 带班', 'sumary: 带班') })).toEqual([
    '8: 角色清单：没有 `sumary` 这一项 → 是不是 `summary`？',
  ])
})

test('lists what an entry may have when nothing is near', async () => {
  expect(await findings(rule, { 'reference/roles.yaml': `${roles}  电话: 分机 8\n  备注: 夜班\n` })).toEqual([
    '11: 角色清单：没有 `电话` 这一项 → 删掉它；这里可以写：`id`、`name`、`summary`、`does`、`mustNot`',
    '12: 角色清单：没有 `备注` 这一项 → 删掉它；这里可以写：`id`、`name`、`summary`、`does`、`mustNot`',
  ])
})

test('looks inside an entry and points at the name', async () => {
  const law = soundText('reference/rule-cards/law.yaml')
  const files = {
    'registers/R01.yaml': soundText('registers/R01.yaml').replace('masked: true', 'maskd: true'),
    'reference/rule-cards/law.yaml': law.replace('2020-05-28', '2020-05-28, page: 3'),
  }
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ line, column, reason, fix }) => `${line}:${column}: ${reason} → ${fix}`)).toEqual([
    '7:50: 规则卡：没有 `page` 这一项 → 删掉它；这里可以写：`title`、`date`、`archived`、`url`',
    '7:43: 登记表：没有 `maskd` 这一项 → 是不是 `masked`？',
  ])
})

test('looks at the settings of the house', async () => {
  const text = soundText('reference/settings.yaml')
    .replace('firstReplySeconds', 'firstReplySecond')
    .replace('tier:', 'teir:')
  expect(await findings(rule, { 'reference/settings.yaml': text })).toEqual([
    '3: 店内设置：没有 `teir` 这一项 → 是不是 `tier`？',
    '5: 店内设置：没有 `firstReplySecond` 这一项 → 是不是 `firstReplySeconds`？',
  ])
})

test('counts lines with emoji before them, CRLF and a byte order mark', async () => {
  const text = `\uFEFF${roles.replace('name: 售后客服', 'name: 🔑售后').replace('does: [接手]', 'dose: [接手]\n  doess: [带班]')}`
  expect(await findings(rule, { 'reference/roles.yaml': text.replaceAll('\n', '\r\n') })).toEqual([
    '9: 角色清单：没有 `dose` 这一项 → 是不是 `does`？',
    '10: 角色清单：没有 `doess` 这一项 → 是不是 `does`？',
  ])
})

test('lets the pass marks have the names that the house gives its modules', async () => {
  const text = soundText('reference/settings.yaml')
  expect(await findings(rule, { 'reference/settings.yaml': text.replace('M1: 90', 'M1: 90, 钥匙管理: 80') })).toEqual(
    [],
  )
})
