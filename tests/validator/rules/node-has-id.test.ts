import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'node-has-id'
const ways = 'way-leads-somewhere'

const step = (id: string) =>
  withNodes(`<Step id="${id}" title="打电话" next="done">打一次。</Step>

<Exit id="done" outcome="好" when="完" />`)
const allowed = '只用小写英文字母、数字和短横线'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks every kind of node for an id', async () => {
  const files = withNodes(`<Step title="打电话">打。</Step>
<Decision ask="来吗？">问。</Decision>
<Wait for="失主">等。</Wait>
<Exit outcome="好" when="完" />
<Step>看。</Step>`)
  const fix = '加上 `id="…"`，用小写英文说明意思，例如 `id="ask-reason"`'
  expect(await findings(rule, files)).toEqual([
    `9: 步骤「打电话」没有短名 → ${fix}`,
    `10: 判断「来吗？」没有短名 → ${fix}`,
    `11: 等待「失主」没有短名 → ${fix}`,
    `12: 出口「好」没有短名 → ${fix}`,
    `13: 这个步骤没有短名 → ${fix}`,
  ])
})

test('asks whether the only id that is led to and that nobody has is the one', async () => {
  const files = withNodes(`<Step id="look" title="看" next="call">看。</Step>

<Step title="打电话" next="done">打。</Step>

<Exit id="done" outcome="好" when="完" />`)
  const [finding, ...others] = await findings(rule, files)
  expect(finding).toContain('有路通到 `call`，却没有这一步，是不是 `id="call"`？')
  expect(others).toEqual([])
  expect(await findings(ways, files)).toEqual([])
})

test('takes an id of nothing but blanks for none', async () => {
  const [finding] = await findings(rule, step('  '))
  expect(finding).toContain('9: 步骤「打电话」没有短名')
})

test('says how an id that cannot be used in an address should read', async () => {
  for (const written of ['Call_Owner', 'call owner', 'call--owner-', '打 Call 给 Owner']) {
    expect(await findings(rule, step(written))).toEqual([
      `9: 短名 \`${written}\` 不能做网址里的锚点 → ${allowed}：\`call-owner\``,
    ])
  }
})

test('gives an example where nothing of the id can be kept', async () => {
  for (const id of ['打电话', '📦', '--']) {
    expect(await findings(rule, step(id))).toEqual([
      `9: 短名 \`${id}\` 不能做网址里的锚点 → ${allowed}，例如 \`ask-reason\``,
    ])
  }
})

test('keeps the names that the page needs for itself, also when it makes a suggestion', async () => {
  expect(await findings(rule, step('start'))).toEqual([
    '9: 短名 `start` 是页面自己要用的 → 换一个说明意思的名字，例如 `start-step`',
  ])
  expect(await findings(rule, step('Chart'))).toEqual([
    `9: 短名 \`Chart\` 不能做网址里的锚点 → ${allowed}：\`chart-step\``,
  ])
  const files = withNodes('<Exit id="steps" outcome="好" when="完" />')
  expect(await findings(rule, files)).toEqual([
    '9: 短名 `steps` 是页面自己要用的 → 换一个说明意思的名字，例如 `steps-exit`',
  ])
})

test('accepts digits, hyphens and longer names that begin alike', async () => {
  for (const id of ['a', '2nd-call', 'call-owner-2', 'start-over', 'chart-check']) {
    expect(await findings(rule, step(id)), id).toEqual([])
  }
})

test('points at the id itself, behind emoji and on its own line', async () => {
  const files = withNodes(`<Step
  title="📦" id="Call" next="done">
  打。
</Step>

<Exit id="done" outcome="好" when="完" />`)
  expect((await messagesOf(rule, files)).map(({ line, column }) => `${line}:${column}`)).toEqual(['10:18'])
})
