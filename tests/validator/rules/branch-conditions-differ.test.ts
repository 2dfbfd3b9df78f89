import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'branch-conditions-differ'

const decision = (...branches: string[]) =>
  withNodes(`
<Decision id="is-tagged" ask="钥匙上有房号吗？">
  看钥匙圈上的🔑牌子。

${branches.map((branch) => `  <Branch ${branch} />`).join('\n')}
</Decision>

<Exit id="returned" outcome="已归还" when="失主取走" />

<Exit id="locked-away" outcome="已封存" when="没有房号" />`)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the second of two branches with the same condition and points at the first', async () => {
  const files = decision('when="有" to="returned"', 'when="有" to="locked-away"')
  expect(await findings(rule, files)).toEqual([
    '14: 判断「钥匙上有房号吗？」有两个分支都写「有」 → 把两种情况的区别写出来，或删掉一个',
  ])
  const [message] = await messagesOf(rule, files)
  expect(message?.other).toEqual({ file: exampleFile, place: { line: 13, column: 3 }, what: '先写「有」的分支' })
})

test('speaks once for each branch after the first', async () => {
  const files = decision(
    'when="有" to="returned"',
    'when="没有" to="locked-away"',
    'when="有" to="a"',
    'when="有" to="b"',
  )
  expect((await findings(rule, files)).map((finding) => finding.split(':')[0])).toEqual(['15', '16'])
})

test('does not mind spaces around the condition', async () => {
  const files = decision('when="有" to="returned"', 'when=" 有 " to="locked-away"')
  expect(await findings(rule, files)).toHaveLength(1)
})

test('is silent on conditions that only begin alike, or are not written', async () => {
  expect(await findings(rule, decision('when="有" to="returned"', 'when="有，但看不清" to="locked-away"'))).toEqual([])
  expect(await findings(rule, decision('to="returned"', 'when="" to="a"', 'when=" " to="locked-away"'))).toEqual([])
})

test('is silent on two decisions with the same conditions', async () => {
  const files = withNodes(`
<Decision id="is-tagged" ask="有房号吗？">
  看牌子。

  <Branch when="是" to="is-legible" />
  <Branch when="否" to="done" />
</Decision>

<Decision id="is-legible" ask="看得清吗？">
  擦干净再看。

  <Branch when="是" to="is-tagged" />
  <Branch when="否" to="done" />
</Decision>

<Exit id="done" outcome="已封存" when="没有房号" />`)
  expect(await findings(rule, files)).toEqual([])
})
