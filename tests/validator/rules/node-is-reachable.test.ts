import { expect, test } from 'vitest'
import { findings, withNodes } from '../../support/content.ts'

const rule = 'node-is-reachable'

const fix = '检查前面各步的 next 和 to：应该有一条路从开头通到这里；用不上就删掉'
const step = (id: string, next: string) =>
  `<Step id="${id}" title="${id}" role="aftersales" next="${next}">看一看。</Step>`
const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names a circle that nothing from the start leads into, once', async () => {
  const files = withNodes(`${step('log-it', 'done')}

<Wait id="await-owner" for="🔑失主来取" role="aftersales" within="7d" next="done" timeout="remind">
  打一次电话。
</Wait>

${step('remind', 'await-owner')}

${exit}`)
  expect(await findings(rule, files)).toEqual([`11: 从第一步出发走不到等待「🔑失主来取」 → ${fix}`])
})

test('names each of two such circles', async () => {
  const circles = [step('ask', 'ask-again'), step('ask-again', 'ask'), step('seal', 'store'), step('store', 'seal')]
  const files = withNodes([step('log-it', 'done'), ...circles, exit].join('\n'))
  expect(await findings(rule, files)).toEqual([
    `10: 从第一步出发走不到步骤「ask」 → ${fix}`,
    `12: 从第一步出发走不到步骤「seal」 → ${fix}`,
  ])
})

test('leaves what has no way in, and all that comes after it, to the rule about ways in', async () => {
  const files = withNodes(
    [step('log-it', 'lgo-call'), step('call', 'hand-over'), step('hand-over', 'sign'), step('sign', 'done'), exit].join(
      '\n',
    ),
  )
  expect(await findings(rule, files)).toEqual([])
})

test('does not take a way to itself for a way in', async () => {
  const files = withNodes([step('log-it', 'done'), step('call', 'call'), exit].join('\n'))
  expect(await findings(rule, files)).toEqual([])
})

test('is silent on ways back, and where everything hangs on one branch', async () => {
  const files = withNodes(`<Decision id="is-tagged" ask="有房号吗？">
  看牌子。
  <Branch when="有" to="call" />
  <Branch when="看不清" to="clean" />
</Decision>

${step('clean', 'is-tagged')}

<Wait id="call" for="失主来取" within="7d" next="done" timeout="seal">等。</Wait>

${step('seal', 'done')}

${exit}`)
  expect(await findings(rule, files)).toEqual([])
})

test('says nothing when the start has no id, or nothing is written', async () => {
  expect(await findings(rule, withNodes([step('', 'done'), step('a', 'b'), step('b', 'a'), exit].join('\n')))).toEqual(
    [],
  )
  expect(await findings(rule, withNodes('以后再写。'))).toEqual([])
})
