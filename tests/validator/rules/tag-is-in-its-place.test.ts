import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'tag-is-in-its-place'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const whereBranchesGo = '把它移到 `<Decision>` 和 `</Decision>` 之间，单独占一行'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('sees a branch in a step', async () => {
  const files = withNodes(`<Step id="look" title="看钥匙" next="done">
  看房号。

  <Branch when="有房号" to="done" />
</Step>

${exit}`)
  expect(await findings(rule, files)).toEqual([`12: 分支「有房号」写在了 \`<Step>\` 里 → ${whereBranchesGo}`])
})

test('sees branches behind the end of their decision', async () => {
  const files = withNodes(`<Decision id="is-tagged" ask="有房号吗？">
  看牌子。
</Decision>

<Branch when="有" to="done" />

<Branch when="没有" to="done" />

${exit}`)
  expect(await findings(rule, files)).toEqual([
    `13: 分支「有」没有写在判断里 → ${whereBranchesGo}`,
    `15: 分支「没有」没有写在判断里 → ${whereBranchesGo}`,
  ])
})

test('sees a branch in another branch', async () => {
  const files = withNodes(`<Decision id="is-tagged" ask="有房号吗？">
  看牌子。

  <Branch when="有" to="done">
    <Branch when="没有" to="done" />
  </Branch>
</Decision>

${exit}`)
  expect(await findings(rule, files)).toEqual([`13: 分支「没有」写在了 \`<Branch>\` 里 → ${whereBranchesGo}`])
})

test('sees a step within a step and says which one', async () => {
  const files = withNodes(`<Step id="look" title="看钥匙" next="call">
  看房号。

  <Step id="call" title="联系失主" next="done">
    打电话。
  </Step>
</Step>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    '12: `<Step>` 写在了第 9 行的 `<Step>` 里面 → 在它前面先用 `</Step>` 收尾',
  ])
})

test('keeps line and column behind a byte order mark, CRLF, Chinese and emoji', async () => {
  const text = withNodes(`🔑 钥匙：<Branch when="有" to="done" />\n\n${exit}`)[exampleFile] as string
  const [message] = await messagesOf(rule, { [exampleFile]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message?.line, message?.column]).toEqual([9, 7])
})

test('allows branches in a list or beside words, steps in a box, and tags that are only shown', async () => {
  const files = withNodes(`<Decision id="is-tagged" ask="有房号吗？">
  看牌子：

  - <Branch when="有" to="done" />
  - <Branch when="没有" to="look" />
</Decision>

<div>

<Step id="look" title="找一找" next="done">
  问楼管，写法像 \`<Branch when="有" to="done" />\`。
</Step>

</div>

${exit}`)
  expect(await findings(rule, files)).toEqual([])
})
