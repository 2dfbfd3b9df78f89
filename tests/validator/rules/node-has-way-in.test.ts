import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'node-has-way-in'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const decision = `<Decision id="came" ask="来取了吗？">
  看。

  <Branch when="来了" to="done" />
  <Branch when="没来" to="kept" />
</Decision>`

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the step that nothing leads to, and what to write in the one before', async () => {
  const files = withNodes(`<Step id="log" title="登记" next="done">记。</Step>

<Step id="call" title="打电话" next="done">打。</Step>

${exit}`)
  expect(await findings(rule, files)).toEqual([
    '11: 没有哪一步通到步骤「打电话」 → 在该走到这里的那一步写上它的短名：`next="call"`，分支写 `to="call"`，等不到才来的写 `timeout="call"`；用不上就删掉',
  ])
})

test('offers a branch where a decision stands before it, also beyond exits', async () => {
  const files = withNodes(`${decision}

<Exit id="kept" outcome="已封存" when="没来" />

${exit}

<Step id="call" title="打电话" next="done">打。</Step>`)
  expect(await findings(rule, files)).toEqual([
    '20: 没有哪一步通到步骤「打电话」 → 在该走到这里的那一步写上它的短名：`next="call"`，分支写 `to="call"`，等不到才来的写 `timeout="call"`；用不上就删掉',
  ])
})

test('does not count a way from the step to itself', async () => {
  const files = withNodes(`<Step id="log" title="登记" next="done">记。</Step>

<Step id="call" title="打电话" next="call">打。</Step>

${exit}`)
  expect((await messagesOf(rule, files)).map(({ line }) => line)).toEqual([11])
})

test('counts branches, both ways on from a wait, and ways from a step without an id', async () => {
  const files = withNodes(`<Step title="登记" next="came">记。</Step>

${decision}

<Wait id="kept" for="失主" next="done" timeout="lost">等。</Wait>

${exit}

<Exit id="lost" outcome="已封存" when="没来" />`)
  expect(await findings(rule, files)).toEqual([])
})

test('asks for no way to the start, nor to a second step of its name or one without an id', async () => {
  const files = withNodes(`<Step id="log" title="登记" next="done">记。</Step>

<Step id="log" title="再登记" next="done">记。</Step>

<Step title="打电话" next="done">打。</Step>

${exit}`)
  expect(await findings(rule, files)).toEqual([])
})

test('leaves a circle that lies apart to another rule', async () => {
  const files = withNodes(`<Step id="log" title="登记" next="done">记。</Step>

<Step id="call" title="打电话" next="wait">打。</Step>

<Wait id="wait" for="失主" next="call" timeout="call">等。</Wait>

${exit}`)
  expect(await findings(rule, files)).toEqual([])
})

test('keeps the line behind emoji, a byte order mark and Windows line ends', async () => {
  const nodes = '<Step id="log" title="📦" next="log">记。</Step>\r\n\r\n<Exit id="done" outcome="好" when="完" />'
  const text = `\uFEFF---\r\ntitle: 捡到 📦\r\n---\r\n\r\n${nodes}\r\n`
  expect(await findings(rule, { [exampleFile]: text })).toEqual([
    '7: 没有哪一步通到出口「好」 → 在该走到这里的那一步写上它的短名：`next="done"`，分支写 `to="done"`，等不到才来的写 `timeout="done"`；用不上就删掉',
  ])
})
