import { expect, test } from 'vitest'
import { findings, withNodes } from '../../support/content.ts'

const rule = 'node-has-role'

const fix = '在标签里写上角色 id，例如 `role="aftersales"`，角色见 reference/roles.yaml'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks a step, a decision and a wait who it is for, and no exit', async () => {
  const files = withNodes(`<Step id="log" title="登记🔑" next="came">写。</Step>

<Decision id="came" ask="来取了吗？" role="">
  看登记表。

  <Branch when="来了" to="done" />
  <Branch when="没来" to="wait" />
</Decision>

<Wait id="wait" for="失主来取" role="　" within="7d" next="done" timeout="done">等。</Wait>

<Exit id="done" outcome="已归还" when="失主取走" />`)
  expect(await findings(rule, files)).toEqual([
    `9: 步骤「登记🔑」没有写谁来做 → ${fix}`,
    `11: 判断「来取了吗？」没有写谁来判断 → ${fix}`,
    `18: 等待「失主来取」没有写谁来盯 → ${fix}`,
  ])
})

test('takes signs without words for nothing, and leaves an unknown role to another rule', async () => {
  const step = (role: string) => withNodes(`<Step id="log" title="登记" role="${role}" next="done">写。</Step>`)
  for (const role of ['-', '……', '\u200B', '\u3000 '])
    expect(await findings(rule, step(role)), role).toEqual([`9: 步骤「登记」没有写谁来做 → ${fix}`])
  expect(await findings(rule, step('porter'))).toEqual([])
})
