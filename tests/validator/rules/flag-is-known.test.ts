import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'flag-is-known'

const tag = (flag: string) => `<Step id="log-it" title="登记🔑钥匙" flag="${flag}" next="done">`
const step = (flag: string) =>
  withNodes(`${tag(flag)}写下时间。</Step>\n\n<Exit id="done" outcome="已归还" when="取走" />`)

const flags = (...ids: string[]) => ({
  'reference/flags.yaml': ids
    .map((id) => `- { id: ${id}, value: 1, letter: A, name: 旗, meaning: 看备注, closedBy: 仓库 }\n`)
    .join(''),
})

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the flag that was meant', async () => {
  expect(await findings(rule, step('reed'))).toEqual(['9: 旗帜 `reed` 不在旗帜清单里 → 从这些里选一个：`red`（红旗）'])
  expect(await findings(rule, step('Red'))).toEqual(['9: 旗帜 `Red` 不在旗帜清单里 → 改成 `red`（红旗）'])
})

test('lists up to seven flags to choose from', async () => {
  const seven = ['red', 'blue', 'green', 'grey', 'purple', 'yellow', 'white']
  const choices = seven.map((id) => `\`${id}\`（旗）`).join('、')
  expect(await findings(rule, { ...step('红旗'), ...flags(...seven) })).toEqual([
    `9: 旗帜 \`红旗\` 不在旗帜清单里 → 从这些里选一个：${choices}`,
  ])
  expect(await findings(rule, { ...step('红旗'), ...flags(...seven, 'orange') })).toEqual([
    `9: 旗帜 \`红旗\` 不在旗帜清单里 → 从这些里选一个：${choices}，全部见旗帜清单（reference/flags.yaml）`,
  ])
})

test('says where to add the flag when there is none yet', async () => {
  expect(await findings(rule, { ...step('red'), 'reference/flags.yaml': null })).toEqual([
    '9: 旗帜 `red` 不在旗帜清单里 → 先在旗帜清单（reference/flags.yaml）里加上它',
  ])
})

test('points at the flag, with Chinese and emoji before it', async () => {
  const [message] = await messagesOf(rule, step('orange'))
  expect(message).toMatchObject({ line: 9, column: tag('orange').indexOf('orange') + 1 })
})

test('knows a flag whose entry in the list has a fault of its own', async () => {
  expect(await findings(rule, { ...step('blue'), 'reference/flags.yaml': '- { id: blue, name: 蓝旗 }\n' })).toEqual([])
})

test('is silent on a flag of the list, on an empty one, and on tags that set none', async () => {
  expect(await findings(rule, step('red'))).toEqual([])
  expect(await findings(rule, step(''))).toEqual([])
  expect(await findings(rule, withNodes('<Exit id="done" flag="orange" outcome="已归还" when="取走" />'))).toEqual([])
})
