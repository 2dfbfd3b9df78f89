import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'node-does-not-lead-to-itself'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const fix = '要再等或再催的，另写一步，由那一步指回来；写错的改成正确的短名'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names a step whose next step is itself', async () => {
  expect(
    await findings(rule, withNodes(`<Step id="call" title="打电话" next="call">打一次。</Step>\n\n${exit}`)),
  ).toEqual([`9: 步骤「打电话」又回到了它自己 → ${fix}`])
})

test('names every branch that leads back to its decision', async () => {
  const files = withNodes(`<Decision id="came" ask="来取了吗？">
  看登记表。

  <Branch when="来了" to="done" />
  <Branch when="没来" to="came" />
  <Branch to="came" />
</Decision>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    `13: 判断「来取了吗？」的「没来」又回到了它自己 → ${fix}`,
    `14: 判断「来取了吗？」又回到了它自己 → ${fix}`,
  ])
})

test('points at each way on from a wait', async () => {
  const files = withNodes(`<Wait id="call" for="失主来取" within="7d"
  next="call"
  timeout="call">
  等。
</Wait>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    `10: 等待「失主来取」的「等到了」又回到了它自己 → ${fix}`,
    `11: 等待「失主来取」的「超时」又回到了它自己 → ${fix}`,
  ])
})

test('accepts a circle of two', async () => {
  const files = withNodes(`<Step id="call" title="打电话" next="wait">打一次。</Step>

<Wait id="wait" for="失主来取" within="7d" next="done" timeout="call">等。</Wait>

${exit}`)
  expect(await findings(rule, files)).toEqual([])
})

test('accepts steps that name neither themselves nor a way on', async () => {
  const written = `<Step title="打电话" next="">打一次。</Step>

<Step>等。</Step>

${exit}`
  expect(await findings(rule, withNodes(written))).toEqual([])
})

test('keeps the place behind emoji, a byte order mark and Windows line ends', async () => {
  const step = '<Step id="call" title="📦 打电话" next="call">\r\n  打一次。\r\n</Step>'
  const text = `\uFEFF---\r\ntitle: 捡到钥匙\r\n---\r\n\r\n${step}\r\n`
  const messages = await messagesOf(rule, { [exampleFile]: text })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:38'])
})
