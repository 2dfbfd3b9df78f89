import { expect, test } from 'vitest'
import rule from '../../../src/validator/rules/mdx-is-readable.ts'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('quotes the line from the place that cannot be read', async () => {
  expect(await findings(rule, withNodes(`<Step id="call" title="打电话" within={2 h} next="done">\n  打一次。\n</Step>\n\n${exit}`))).toEqual([
    '9: 这里的写法读不懂：h} next="done"> → 对照《怎么写一篇流程》里的例子改写这一行',
  ])
})

test('quotes no more than forty characters', async () => {
  const [finding] = await findings(rule, withNodes(`<Wait id="call" within={7 天} for="失主来取" role="shiftlead" next="done" timeout="done">等。</Wait>\n\n${exit}`))
  expect(finding).toBe('9: 这里的写法读不懂：天} for="失主来取" role="shiftlead" next="don → 对照《怎么写一篇流程》里的例子改写这一行')
})

test('reports a page once, at its first fault, and says nothing of its settings', async () => {
  const files = withNodes(`<Step id="call" within={2 h} next="done">打。</Step>\n\n<Step id="wait" within={3 h} next="done">等。</Step>\n\n${exit}`)
  expect((await messagesOf(rule, files)).map(({ file, line }) => `${file}:${line}`)).toEqual([`${exampleFile}:9`])
  expect(await findings(rule, { [exampleFile]: '---\ntitle: 代收: 包裹\n---\n\n看清楚。\n' })).toEqual([])
})

test('keeps the place behind Chinese, emoji, a byte order mark and Windows line ends', async () => {
  const text = `\uFEFF---\r\ntitle: 包裹\r\n---\r\n\r\n<Step id="call" title="📦 打电话" within={2 h} next="done">\r\n  打。\r\n</Step>\r\n`
  const messages = await messagesOf(rule, { 'docs/guides/parcels.mdx': text })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:42'])
})

test('leaves tags, braces and the less-than sign to rules that know how to mend them', async () => {
  for (const text of ['<Step id="call">', '<Step id="call', '</Step>', '{昵称', '运费 <5 元', '<!-- 待补 -->']) {
    expect(await findings(rule, page(text)), text).toEqual([])
  }
})

test('accepts a comment, and anything in code or in a Markdown page', async () => {
  expect(await findings(rule, page('`within={2 h}`\n\n```mdx\n<Step within={2 h} />\n```'))).toEqual([])
  expect(await findings(rule, page('{/* 待补 */}'))).toEqual([])
  expect(await findings(rule, { 'docs/guides/parcels.md': '---\ntitle: 包裹\n---\n\n<Step within={2 h} />\n' })).toEqual([])
})
