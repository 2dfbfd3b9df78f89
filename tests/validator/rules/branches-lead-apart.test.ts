import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'branches-lead-apart'

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

test('writes out the branch that stands for both, and points at the first', async () => {
  const files = decision('when="有" to="returned"', 'when="看不清" to="locked-away"', 'when="没有" to="locked-away"')
  expect(await findings(rule, files)).toEqual([
    '15: 判断「钥匙上有房号吗？」的分支「看不清」和「没有」都去 `locked-away` → 合成一个：`<Branch when="看不清，或没有" to="locked-away" />`',
  ])
  const [message] = await messagesOf(rule, files)
  expect(message?.other).toEqual({
    file: exampleFile,
    place: { line: 14, column: 3 },
    what: '也去 `locked-away` 的分支',
  })
})

test('does not ask for a decision with one branch when all branches lead to the same place', async () => {
  expect(await findings(rule, decision('when="有" to="returned"', 'when="没有" to=" returned "'))).toEqual([
    '14: 判断「钥匙上有房号吗？」的分支「有」和「没有」都去 `returned` → 去错的那个改掉 `to`；真的都去同一处就不用判断，改成 `<Step>`',
  ])
})

test('speaks once for each branch after the first', async () => {
  const kept = ['看不清', '没有', '断了'].map((when) => `when="${when}" to="locked-away"`)
  const files = decision('when="有" to="returned"', ...kept)
  expect((await findings(rule, files)).map((finding) => finding.split(' → ')[1])).toEqual([
    '合成一个：`<Branch when="看不清，或没有" to="locked-away" />`',
    '合成一个：`<Branch when="看不清，或断了" to="locked-away" />`',
  ])
})

test('does not merge branches whose conditions are the same or not written', async () => {
  const fix = '只留一个，另一个删掉，或改掉它的 `to`'
  const same = decision('when="没有" to="locked-away"', 'when="没有" to="locked-away"', 'when="有" to="returned"')
  expect(await findings(rule, same)).toEqual([`14: 判断「钥匙上有房号吗？」有两个分支都去 \`locked-away\` → ${fix}`])
  const bare = decision('to="locked-away"', 'when="没有" to="locked-away"', 'when="有" to="returned"')
  expect(await findings(rule, bare)).toEqual([`14: 判断「钥匙上有房号吗？」有两个分支都去 \`locked-away\` → ${fix}`])
})

test('is silent on branches without a target, and on two decisions that lead to the same place', async () => {
  expect(await findings(rule, decision('when="有"', 'when="没有" to=""', 'when="断了" to=" "'))).toEqual([])
  const files = withNodes(`
<Decision id="is-tagged" ask="有房号吗？">
  看牌子。

  <Branch when="有" to="is-legible" />
  <Branch when="没有" to="done" />
</Decision>

<Decision id="is-legible" ask="看得清吗？">
  擦干净再看。

  <Branch when="看得清" to="is-tagged" />
  <Branch when="看不清" to="done" />
</Decision>

<Exit id="done" outcome="已封存" when="没有房号" />`)
  expect(await findings(rule, files)).toEqual([])
})
