import { expect, test } from 'vitest'
import { findings, withNodes } from '../../support/content.ts'

const rule = 'way-leads-somewhere'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the branch that leads nowhere and suggests the nearest step', async () => {
  const files = withNodes(`
<Decision id="is-tagged" ask="有房号吗？">
  看牌子。
  <Branch when="有" to="retruned" />
  <Branch when="没有" to="returned" />
</Decision>

<Exit id="returned" outcome="已归还" when="失主取走" />`)
  expect(await findings(rule, files)).toEqual([
    '12: 判断「有房号吗？」的分支「有」去 `retruned`，这个流程里没有这一步 → 是不是 `returned`（已归还）？全部见这一页的步骤',
  ])
})

test('lists the choices when nothing is near', async () => {
  const files = withNodes(
    '<Step id="look" title="看" next="somewhere-else">看。</Step>\n<Exit id="done" outcome="好" when="完" />',
  )
  expect(await findings(rule, files)).toEqual([
    '9: 步骤「看」的下一步去 `somewhere-else`，这个流程里没有这一步 → 从这些里选一个：`done`（好）',
  ])
})

test('says how to hand over when the target is another procedure', async () => {
  const files = withNodes(
    '<Step id="look" title="看" next="found-key">看。</Step>\n<Exit id="done" outcome="好" when="完" />',
  )
  const [finding] = await findings(rule, files)
  expect(finding).toContain('handsTo="found-key"')
})

test('sees both ways on from a wait', async () => {
  const files = withNodes(
    '<Wait id="w" for="回信" within="1d" next="a" timeout="b">等。</Wait>\n<Exit id="done" outcome="好" when="完" />',
  )
  expect((await findings(rule, files)).map((finding) => finding.split('，')[0])).toEqual([
    '9: 等待「回信」等到后去 `a`',
    '9: 等待「回信」超时后去 `b`',
  ])
})

test('asks for a target where a branch has none', async () => {
  const files = withNodes(
    '<Decision id="d" ask="对吗？">\n看。\n\n<Branch when="对" />\n<Branch when="错" to="done" />\n</Decision>\n\n<Exit id="done" outcome="好" when="完" />',
  )
  expect(await findings(rule, files)).toEqual([
    '12: 判断「对吗？」的分支「对」没有写去哪里 → 加上 `to="…"`，写下一步或出口的短名',
  ])
})
