import { expect, test } from 'vitest'
import { rules } from '../../../src/validator/rules.ts'
import { checkContent } from '../../../src/validator/run.ts'
import { contentWith, exampleAsks, exampleFile, findings, today, withNodes } from '../../support/content.ts'

const rule = 'procedure-has-work'

const fix = '每一步写成 `<Step id="…" title="…" role="…" next="…">`，下一行写怎么做，再一行写 `</Step>`'
const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const wait = '<Wait id="call" for="失主来取" role="aftersales" within="7d" next="done" timeout="done">\n  等。\n</Wait>'

test('is silent on the sound content, and with a step or a decision', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await findings(rule, withNodes('<Step id="log" />'))).toEqual([])
  expect(await findings(rule, withNodes('<Decision id="log"></Decision>'))).toEqual([])
})

test('says that a list is none, where the list stands', async () => {
  expect(await findings(rule, withNodes('怎么办：\n\n1. 登记 🔑\n2. 打电话\n'))).toEqual([
    `11: 这个流程一步也没有写；编号列表不算步骤 → ${fix}`,
  ])
  expect(await findings(rule, withNodes('- 登记\n- 打电话'))).toEqual([
    `9: 这个流程一步也没有写；列表不算步骤 → ${fix}`,
  ])
})

test('points at the first thing there is, or at the top', async () => {
  expect(await findings(rule, withNodes(`先看说明。\n\n${exit}`))).toEqual([`11: 这个流程一步也没有写 → ${fix}`])
  expect(await findings(rule, withNodes('以后再写。'))).toEqual([`2: 这个流程一步也没有写 → ${fix}`])
  expect(await findings(rule, { [exampleFile]: '登记。\n' })).toEqual([`1: 这个流程一步也没有写 → ${fix}`])
})

test('does not take a wait for something to do', async () => {
  expect(await findings(rule, withNodes(`${wait}\n\n${exit}`))).toEqual([`9: 这个流程一步也没有写 → ${fix}`])
})

test('leaves what cannot be read to others', async () => {
  expect(await findings(rule, withNodes('<Step id="log">\n\n没有收尾'))).toEqual([])
  expect(await findings(rule, withNodes(`<step id="log">写。</step>\n\n${exit}`))).toEqual([])
})

test.each([
  '1. 登记\n2. 打电话',
  exit,
  `1. 登记\n\n${exit}`,
  `${exit}\n\n<Exit id="kept" outcome="已封存" when="没人来" />`,
  `${wait.replace('timeout="done"', 'timeout="kept"')}\n\n${exit}\n\n<Exit id="kept" outcome="已封存" when="没人来" />`,
])('is the only one to speak of steps and ways: %s', async (nodes) => {
  const sound = contentWith().sources.find(({ file }) => file.endsWith('/found-key.mdx'))!
  const text = sound.text.replace('捡到钥匙', '捡到门卡').replace(/(?<=\n---\n\n)[\s\S]*/, `${nodes}\n`)
  const { messages } = await checkContent(contentWith({ [exampleFile]: text, ...exampleAsks }), rules, {
    today,
  })
  expect(messages.map(({ ruleId }) => ruleId)).toEqual([rule])
})
