import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'decision-has-two-branches'

const fix = '在里面再写 `<Branch when="…" to="…" />`，每种情况一行；真的只有一条路就改成 `<Step>`'
const exits =
  '<Exit id="returned" outcome="已归还" when="失主取走" />\n\n<Exit id="kept" outcome="已封存" when="没有房号" />'

const decision = (...branches: string[]) =>
  withNodes(
    `<Decision id="is-tagged" ask="钥匙上有房号吗？">\n看🔑牌子。\n\n${branches.join('\n')}\n</Decision>\n\n${exits}`,
  )

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('tells one branch from none', async () => {
  expect(await findings(rule, decision('<Branch when="有" to="returned" />'))).toEqual([
    `9: 判断「钥匙上有房号吗？」只有一个分支 → ${fix}`,
  ])
  expect(await findings(rule, decision())).toEqual([`9: 判断「钥匙上有房号吗？」没有分支 → ${fix}`])
  expect(await findings(rule, withNodes(`<Decision id="is-tagged" ask="有房号吗？" />\n\n${exits}`))).toEqual([
    `9: 判断「有房号吗？」没有分支 → ${fix}`,
  ])
})

test('is silent on two branches and on three', async () => {
  const two = ['<Branch when="有" to="returned" />', '<Branch when="没有" to="kept" />']
  expect(await findings(rule, decision(...two))).toEqual([])
  expect(await findings(rule, decision(...two, '<Branch when="看不清" to="is-tagged" />'))).toEqual([])
})

test('counts only the branches inside the decision', async () => {
  const files = withNodes(`
<Step id="log-it" title="登记钥匙" next="is-tagged">写下时间。</Step>

<Decision id="is-tagged">
  看牌子。

  <Branch when="有" to="returned" />
</Decision>

<Branch when="没有" to="kept" />

${exits}`)
  expect(await findings(rule, files)).toEqual([`12: 判断「is-tagged」只有一个分支 → ${fix}`])
})

test('names the line of a decision with CRLF and a byte order mark, and speaks once for each', async () => {
  const both = `${decision()[exampleFile]}\n<Decision id="is-legible" ask="看得清吗？">\n看。\n</Decision>\n`
  const messages = await messagesOf(rule, { [exampleFile]: `\uFEFF${both}`.replaceAll('\n', '\r\n') })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['9:1', '19:1'])
})

test('leaves a page that cannot be read to its own rule', async () => {
  expect(await findings(rule, withNodes(`<Decision id="is-tagged" ask="有房号吗？">\n看牌子。\n\n${exits}`))).toEqual(
    [],
  )
})

test('says nothing while a branch stands there that is text', async () => {
  const nodes = `<Decision id="look" ask="有房号吗？" role="aftersales">
  看牌子。

  <Branch when="有" to="done" />

  《Branch when="没有" to="done" /》
</Decision>

<Exit id="done" outcome="好" when="完" />`
  expect(await findings(rule, withNodes(nodes))).toEqual([])
})
