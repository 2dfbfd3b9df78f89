import { expect, test } from 'vitest'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'
import { findingsOnOtherPage } from '../../src/procedures/tag-findings.ts'

/** What is said of a page that is no procedure, as `line:column rule: what → fix`. */
function said(text: string): string[] {
  return findingsOnOtherPage(readPage(createSource('docs/guides/keys.mdx', text))).map(
    ({ rule, place, what, fix }) => `${place.line}:${place.column} ${rule}: ${what} → ${fix}`,
  )
}

test('says where one of the five tags belongs, once for those within it', () => {
  const text =
    '📦 看：\n\n<Decision id="is-tagged" ask="有房号吗？">\n  <Branch when="有" to="call-owner" />\n</Decision>\n'
  expect(said(text)).toEqual([
    '3:1 tag-is-in-its-place: 这一页写的是流程（有 2 个流程标签），却不在流程的文件夹里 → 把这个文件移到 docs/procedures/ 下面某个阶段的文件夹里；只是举例的，用三个反引号包成代码块',
  ])
})

test('says what to do about a component that nobody imported', () => {
  expect(said('📦 <Badge text="新" />\n')).toEqual([
    '1:4 tag-is-known: 没有 `<Badge>` 这个标签 → 删掉它，页面里只能用普通的网页标签；要照样显示，写成 `&lt;Badge>`',
  ])
})

test('says what to do about curly brackets', () => {
  expect(said('📦 {昵称}您好\n')).toEqual([
    '1:4 braces-are-escaped: `{昵称}` 会被当成代码 → 在花括号前面加反斜杠：`\\{昵称\\}`',
  ])
})

test.each([
  ['an example in a fenced block', '```mdx\n<Step id="log-it" title={昵称} />\n```\n'],
  [
    'HTML, comments and fragments',
    '<b>好</b>{/* 待补 */}\n\n<details>\n<summary>看</summary>\n</details>\n\n<>好</>\n',
  ],
  ['words', '写 `<Step>` 和 `{昵称}`，还有 \\{昵称\\}、1 < 2。\n'],
])('leaves %s alone', (_, text) => {
  expect(said(text)).toEqual([])
})
