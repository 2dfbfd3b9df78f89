import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'branch-has-condition'

const decision = (...branches: string[]) =>
  withNodes(`
<Decision id="is-tagged" ask="钥匙上有房号吗？">
  看钥匙圈上的牌子。

${branches.map((branch) => `  ${branch}`).join('\n')}
</Decision>

<Exit id="returned" outcome="已归还" when="失主取走" />

<Exit id="locked-away" outcome="已封存" when="没有房号" />`)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('calls a branch without a condition by where it leads', async () => {
  const files = decision('<Branch when="有" to="returned" />', '<Branch to="locked-away" />')
  expect(await findings(rule, files)).toEqual([
    '14: 判断「钥匙上有房号吗？」里，去 `locked-away` 的分支没有写条件 → 加上 `when="在期限内"` 这样的短语',
  ])
})

test('takes a dash for none, and a sign or a number for one', async () => {
  const files = decision('<Branch when="—" to="returned" />', '<Branch when="✓" to="locked-away" />')
  expect((await findings(rule, files)).map((finding) => finding.split('→')[0])).toEqual([
    '13: 判断「钥匙上有房号吗？」里，去 `returned` 的分支没有写条件 ',
  ])
  expect(await findings(rule, decision('<Branch when="≥ 5" to="returned" />'))).toEqual([])
})

test('takes an empty condition and one of spaces for none', async () => {
  const files = decision('<Branch when="" to="returned" />', '<Branch\n    to="locked-away"\n    when="  "\n  />')
  expect((await findings(rule, files)).map((finding) => finding.split('→')[0])).toEqual([
    '13: 判断「钥匙上有房号吗？」里，去 `returned` 的分支没有写条件 ',
    '16: 判断「钥匙上有房号吗？」里，去 `locked-away` 的分支没有写条件 ',
  ])
})

test('has words for a branch that leads nowhere either, and for a decision without a question', async () => {
  const files = withNodes('<Decision id="is-tagged">\n看🔑牌子。\n\n<Branch />\n<Branch to=" " />\n</Decision>')
  expect(await findings(rule, files)).toEqual([
    '12: 判断「is-tagged」里，一个分支没有写条件 → 加上 `when="在期限内"` 这样的短语',
    '13: 判断「is-tagged」里，一个分支没有写条件 → 加上 `when="在期限内"` 这样的短语',
  ])
})

test('points at the empty text, with Chinese and emoji before it', async () => {
  const [message] = await messagesOf(rule, decision('有🔑：<Branch when="" to="returned" />'))
  expect(message).toMatchObject({ line: 13, column: '  有🔑：<Branch when="'.length + 1 })
})

test('leaves a branch outside a decision to its own rule', async () => {
  const files = withNodes(`
<Step id="look" title="看牌子" next="done">
  看房号。

  <Branch to="done" />
</Step>

<Exit id="done" outcome="已归还" when="失主取走" />`)
  expect(await findings(rule, files)).toEqual([])
})
