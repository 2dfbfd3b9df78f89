import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'braces-are-escaped'

const exit = '<Exit id="done" outcome="已归还" when="取走" />'
const step = (text: string) =>
  withNodes(`<Step id="log-it" title="登记钥匙" next="done">\n  ${text}\n</Step>\n\n${exit}`)
const guide = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙管理\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('gives the escaped text to type', async () => {
  expect(await findings(rule, step('牌子上写 {房号}。'))).toEqual([
    '10: `{房号}` 会被当成代码 → 在花括号前面加反斜杠：`\\{房号\\}`',
  ])
})

test('points at each pair, with Chinese and emoji before it, in a line of its own, a heading or a link', async () => {
  const line = '  🔑牌子上写 {房号}，背面写 {日期}。'
  const files = withNodes(`
## 写 {房号}

<Step id="log-it" title="登记钥匙" next="done">
${line}

  {楼层}

  见[{手册}](/procedures/aftersales/found-key/)。
</Step>

${exit}`)
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ reason, line }) => `${line}: ${reason}`)).toEqual([
    '10: `{房号}` 会被当成代码',
    '13: `{房号}` 会被当成代码',
    '13: `{日期}` 会被当成代码',
    '15: `{楼层}` 会被当成代码',
    '17: `{手册}` 会被当成代码',
  ])
  expect(messages.slice(1, 3).map(({ column }) => column)).toEqual([
    line.indexOf('{房号}') + 1,
    line.indexOf('{日期}') + 1,
  ])
})

test('counts lines with CRLF and a byte order mark', async () => {
  const windows = `\uFEFF${step('🔑牌子上写 {房号}。')[exampleFile]}`.replaceAll('\n', '\r\n')
  expect(await findings(rule, { [exampleFile]: windows })).toEqual([
    '10: `{房号}` 会被当成代码 → 在花括号前面加反斜杠：`\\{房号\\}`',
  ])
})

test('sees a bracket that is never closed', async () => {
  expect(await findings(rule, step('牌子上写 {房号。'))).toEqual([
    '10: `{房号。` 里的花括号会被当成代码 → 在花括号前面加反斜杠：`\\{` 和 `\\}`',
  ])
})

test('quotes from the bracket where the words in it are no code', async () => {
  expect(await findings(rule, step('备注：{客服名 日期}，🔑{房号}'))).toEqual([
    '10: `{客服名 日期}` 会被当成代码 → 在花括号前面加反斜杠：`\\{客服名 日期\\}`',
  ])
  expect(await findings(rule, guide('备注写：{客服名\n日期 事由}'))).toEqual([
    '5: `{客服名 日期 事由}` 会被当成代码 → 在花括号前面加反斜杠：`\\{客服名 日期 事由\\}`',
  ])
  expect(await findings(rule, guide('写 \\{房号 {{客服名 日期}} 和 `{`。'))).toEqual([
    '5: `{{客服名 日期}}` 会被当成代码 → 在花括号前面加反斜杠：`\\{\\{客服名 日期\\}\\}`',
  ])
})

test('reports all such words in one run, behind emoji, CRLF and a byte order mark', async () => {
  const text = `\uFEFF${guide('📦 备注：{客服名 日期}\n\n{快递员 日期}')['docs/guides/keys.mdx']}`
  const messages = await messagesOf(rule, { 'docs/guides/keys.mdx': text.replaceAll('\n', '\r\n') })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:7', '7:1'])
})

test('quotes at most forty characters, and does not cut an emoji in two', async () => {
  expect(await findings(rule, guide(`{客服名 ${'🔑'.repeat(40)}}`))).toEqual([
    `5: \`{客服名 ${'🔑'.repeat(35)}…\` 会被当成代码 → 在花括号前面加反斜杠：\`\\{\` 和 \`\\}\``,
  ])
  expect(await findings(rule, guide(`牌子上写 {${'👨‍👩‍👧'.repeat(20)}`))).toEqual([
    `5: \`{${'👨‍👩‍👧'.repeat(11)}\` 里的花括号会被当成代码 → 在花括号前面加反斜杠：\`\\{\` 和 \`\\}\``,
  ])
})

test('does not tell anyone to show a comment that is never closed', async () => {
  expect(await findings(rule, guide('{/* 牌子要换 }'))).toEqual([
    '5: `{/* 牌子要换 }` 这句注释没有收尾 → 在注释的末尾写上 `*/}`',
  ])
})

test('looks at pages that are not procedures too', async () => {
  expect(await findings(rule, guide('牌子上写 {房号}。\n\n再写 {{日期}}。'))).toEqual([
    '5: `{房号}` 会被当成代码 → 在花括号前面加反斜杠：`\\{房号\\}`',
    '7: `{{日期}}` 会被当成代码 → 在花括号前面加反斜杠：`\\{\\{日期\\}\\}`',
  ])
})

test('finds them on a page that imports something, too', async () => {
  expect(await findings(rule, guide("import { floors } from './floors.ts'\n\n一共 {floors} 层。"))).toEqual([
    '7: `{floors}` 会被当成代码 → 在花括号前面加反斜杠：`\\{floors\\}`',
  ])
})

test('is silent on escaped brackets, brackets in code, and comments', async () => {
  const text =
    '牌子上写 \\{房号\\} 或 `{房号}`。{/* 牌子要换 */}\n\n  {/* 新牌子\n     十二月到 */}\n\n  ```\n  {房号}\n  ```'
  expect(await findings(rule, step(text))).toEqual([])
  expect(await findings(rule, guide(text))).toEqual([])
  expect(await findings(rule, { 'docs/guides/floors.md': '---\ntitle: 楼层\n---\n\n牌子上写 {房号}。\n' })).toEqual([])
})
