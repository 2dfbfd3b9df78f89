import { expect, test } from 'vitest'
import { contentWith, findings, messagesOf, withFrontmatter, withNodes } from '../../support/content.ts'

const rule = 'role-is-known'

const choices = '从这些里选一个：`aftersales`（售后客服）、`shiftlead`（客服组长）'

/** A file of the sound content with some of its text changed. */
function changed(file: string, from: string, to: string) {
  const source = contentWith().sources.find((one) => one.file === file)!
  return { [file]: source.text.replace(from, to) }
}

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('tells the owner from the deputy', async () => {
  const files = withFrontmatter('title: 捡到钥匙\nowner: aftersale\ndeputy: 组长')
  expect(await findings(rule, files)).toEqual([
    '3: 负责人 `aftersale` 不在角色清单里 → 是不是 `aftersales`（售后客服）？全部见角色清单（reference/roles.yaml）',
    '4: 代办人 `组长` 不在角色清单里 → 是不是 `shiftlead`（客服组长）？全部见角色清单（reference/roles.yaml）',
  ])
})

test('looks at every node of a procedure', async () => {
  const files = withNodes(`<Decision id="is-tagged" ask="有房号吗？" role="front">
  看牌子。
  <Branch when="有" to="call-owner" />
  <Branch when="没有" to="done" />
</Decision>

<Wait id="call-owner" for="失主来取" within="7d" role="shift-lead" next="done" timeout="done">打电话。</Wait>

<Exit id="done" outcome="已归还" when="失主取走" role="aftersales shiftlead" />`)
  expect(await findings(rule, files)).toEqual([
    `9: 角色 \`front\` 不在角色清单里 → ${choices}`,
    '15: 角色 `shift-lead` 不在角色清单里 → 改成 `shiftlead`（客服组长）',
    `17: 角色 \`aftersales shiftlead\` 不在角色清单里 → ${choices}`,
  ])
})

test('points at the role behind Chinese and emoji', async () => {
  const files = withNodes(`<Step id="look" title="🔑看钥匙" role="front" next="done">看房号。</Step>

<Exit id="done" outcome="已归还" when="失主取走" />`)
  const [message] = await messagesOf(rule, files)
  expect([message?.line, message?.column]).toEqual([9, 37])
})

test('looks at the lists that name roles', async () => {
  const finding = (line: number, role: string) => `${line}: 角色 \`${role}\` 不在角色清单里 → ${choices}`
  expect(await findings(rule, changed('reference/planned.yaml', 'owner: shiftlead', 'owner: boss'))).toEqual([
    finding(4, 'boss'),
  ])
  expect(await findings(rule, changed('reference/planned.yaml', 'askRole: aftersales', 'askRole: boss'))).toEqual([
    finding(6, 'boss'),
  ])
  expect(await findings(rule, changed('registers/R01.yaml', 'shiftlead', 'boss'))).toEqual([finding(3, 'boss')])
  expect(await findings(rule, changed('reference/settings.yaml', 'aftersales,', 'boss,'))).toEqual([finding(3, 'boss')])
  expect(await findings(rule, changed('quizzes/keys.yaml', '[aftersales]', '[aftersales, boss]'))).toEqual([
    finding(5, 'boss'),
  ])
  const raci = `- work: 收钥匙
  responsible: [front]
  accountable: [shiftlead, boss]
  consulted: [lawyer]
  informed: [guard]
`
  expect(await findings(rule, { 'reference/raci.yaml': raci })).toEqual([
    finding(2, 'front'),
    finding(3, 'boss'),
    finding(4, 'lawyer'),
    finding(5, 'guard'),
  ])
})

test('takes a role with another fault for known', async () => {
  expect(await findings(rule, { 'reference/roles.yaml': '- id: aftersales\n- id: shiftlead\n' })).toEqual([])
})

test('says nothing while the list is no text or too large', async () => {
  const files = withFrontmatter('title: 捡到钥匙\nowner: aftersale')
  // 钥匙 in GBK.
  const gbk = new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7])
  expect(await findings(rule, { ...files, 'reference/roles.yaml': gbk })).toEqual([])
  expect(await findings(rule, { ...files, 'reference/roles.yaml': `# ${'钥'.repeat(400_000)}` })).toEqual([])
  expect(await findings(rule, { ...files, 'reference/flags.yaml': gbk })).toHaveLength(1)
})

test('leaves a role that was not written to another rule', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nowner: ""'))).toEqual([])
})
