import { expect, test } from 'vitest'
import { findings, withNodes } from '../../support/content.ts'

const rule = 'procedure-starts-with-work'

const fix = '把第一步要做的事移到最前面，出口放到后面'
const step = '<Step id="log-it" title="登记🔑钥匙" role="aftersales" next="done">写下来。</Step>'
const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the exit that stands first', async () => {
  expect(await findings(rule, withNodes(`先看说明。\n\n${exit}\n\n${step}`))).toEqual([
    `11: 流程一开头就是出口「已归还」 → ${fix}`,
  ])
})

test('has words for an exit without an outcome or an id, and speaks once', async () => {
  expect(await findings(rule, withNodes(`<Exit id="done" />\n\n${exit}\n\n${step}`))).toEqual([
    `9: 流程一开头就是出口「done」 → ${fix}`,
  ])
  expect(await findings(rule, withNodes(`<Exit />\n\n${step}`))).toEqual([`9: 流程一开头就是这个出口 → ${fix}`])
})

test('is silent when a decision or a wait stands first', async () => {
  const decision =
    '<Decision id="is-tagged" ask="有房号吗？">\n  看牌子。\n  <Branch when="有" to="log-it" />\n  <Branch when="没有" to="done" />\n</Decision>'
  expect(await findings(rule, withNodes(`${decision}\n\n${step}\n\n${exit}`))).toEqual([])
  const wait = '<Wait id="call" for="失主来取" within="7d" next="log-it" timeout="done">等。</Wait>'
  expect(await findings(rule, withNodes(`${wait}\n\n${step}\n\n${exit}`))).toEqual([])
})

test('is silent on a page without steps', async () => {
  expect(
    await findings(rule, withNodes('<Exit id="done" outcome="转失物处理" when="捡到钥匙" handsTo="lost-property" />')),
  ).toEqual([])
  expect(await findings(rule, withNodes('以后再写。'))).toEqual([])
})
