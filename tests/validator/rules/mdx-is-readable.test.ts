import { expect, test } from 'vitest'
import rule from '../../../src/validator/rules/mdx-is-readable.ts'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const step = (text: string) => `<Step id="note" title="写备注" next="done">\n${text}\n</Step>\n\n${exit}`
const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('quotes the line from the place that cannot be read', async () => {
  expect(await findings(rule, withNodes(step('  备注写：{客服名\n  日期 事由}')))).toEqual([
    '11: 这里的写法读不懂：日期 事由} → 对照《怎么写一篇流程》里的例子改写这一行',
  ])
})

test('quotes no more than forty characters', async () => {
  const [finding] = await findings(rule, page(`{客服名\n${'日期'.repeat(30)} 事由}`))
  expect(finding).toBe(`6: 这里的写法读不懂：${'日期'.repeat(20)} → 对照《怎么写一篇流程》里的例子改写这一行`)
})

test('reports a page once, at its first fault', async () => {
  const files = withNodes(step('  {客服名\n  日期 事由}\n\n  {快递员\n  日期 事由}'))
  expect((await messagesOf(rule, files)).map(({ file, line }) => `${file}:${line}`)).toEqual([`${exampleFile}:11`])
})

test('says nothing of settings that cannot be read', async () => {
  expect(await findings(rule, { [exampleFile]: `---\ntitle: 代收: 包裹\n---\n\n${exit}\n` })).toEqual([])
  expect(await findings(rule, { [exampleFile]: '---\ntitle: 代收包裹\n\n{客服名\n日期 事由}\n' })).toEqual([])
})

test('keeps the place behind Chinese, emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 包裹\r\n---\r\n\r\n备注写：{客服名 +\r\n"📦" 日期}\r\n'
  const messages = await messagesOf(rule, { 'docs/guides/parcels.mdx': text })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['6:6'])
})

test('leaves tags, braces and the less-than sign to rules that know how to mend them', async () => {
  for (const text of ['<Step id="call">', '<Step id="call', '</Step>', '{客服名', '运费 <5 元', '<!-- 待补 -->']) {
    expect(await findings(rule, page(text)), text).toEqual([])
  }
})

test('accepts a comment, and anything in code or in a Markdown page', async () => {
  expect(await findings(rule, page('{/* 备注怎么写，\n下周定 */}'))).toEqual([])
  expect(await findings(rule, page('```text\n{客服名\n日期 事由}\n```'))).toEqual([])
  const markdown = '---\ntitle: 包裹\n---\n\n{客服名\n日期 事由}\n'
  expect(await findings(rule, { 'docs/guides/parcels.md': markdown })).toEqual([])
})
