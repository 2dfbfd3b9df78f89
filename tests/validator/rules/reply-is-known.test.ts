import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'reply-is-known'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the code that was meant, whatever its case', async () => {
  const files = withNodes(`<Step id="greet" title="打招呼" reply="AS-OPNE" next="look">
  先问好。
</Step>

<Step id="look" title="看钥匙" reply="as-open" next="done">
  看房号。
</Step>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    '9: 短语编码 `AS-OPNE` 不在快捷短语里 → 是不是 `AS-OPEN`（开场）？全部见快捷短语（replies/）',
    '13: 短语编码 `as-open` 不在快捷短语里 → 改成 `AS-OPEN`（开场）',
  ])
})

test('points at the one unknown code among several, behind Chinese and emoji', async () => {
  const files = withNodes(
    `<Step id="greet" title="🔑打招呼" reply="AS-OPEN PRE-HELLO" next="done">先问好。</Step>\n\n${exit}`,
  )
  const [message] = await messagesOf(rule, files)
  expect(message?.reason).toBe('短语编码 `PRE-HELLO` 不在快捷短语里')
  expect(message?.fix).toBe('从这些里选一个：`AS-OPEN`（开场）')
  expect([message?.line, message?.column]).toEqual([9, 47])
})

test('sees the codes of decisions, waits and exits', async () => {
  const files = withNodes(`<Decision id="is-tagged" ask="有房号吗？" reply="AS-TAG">
  看牌子。
  <Branch when="有" to="call-owner" />
  <Branch when="没有" to="done" />
</Decision>

<Wait id="call-owner" for="失主来取" within="7d" reply="AS-CALL" next="done" timeout="kept">打电话。</Wait>

<Exit id="done" outcome="已归还" when="失主取走" reply="AS-BYE" />

<Exit id="kept" outcome="已封存" when="没人来取" />`)
  expect((await findings(rule, files)).map((finding) => finding.split(' 不在')[0])).toEqual([
    '9: 短语编码 `AS-TAG`',
    '15: 短语编码 `AS-CALL`',
    '17: 短语编码 `AS-BYE`',
  ])
})

test('says where to add a phrase when there are none yet', async () => {
  const files = {
    ...withNodes(`<Step id="greet" title="打招呼" reply="AS-OPEN" next="done">先问好。</Step>\n\n${exit}`),
  }
  expect(await findings(rule, { ...files, 'replies/aftersales.yaml': null })).toEqual([
    '9: 短语编码 `AS-OPEN` 不在快捷短语里 → 先在快捷短语（replies/）里加上它',
  ])
})

test('takes a phrase with another fault for known, and an empty attribute for none', async () => {
  const files = withNodes(`<Step id="greet" title="打招呼" reply="AS-OPEN" next="look">先问好。</Step>

<Step id="look" title="看钥匙" reply="" next="done">看房号。</Step>

${exit}`)
  expect(await findings(rule, { ...files, 'replies/aftersales.yaml': '- code: AS-OPEN\n  title: 开场\n' })).toEqual([])
})
