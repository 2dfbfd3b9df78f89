import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/mdx/markdown.ts'
import { withPlainIndents } from '../../src/mdx/plain-indents.ts'

test.each([
  ['　　## 标题', 'heading'],
  ['\u00A0- 一条', 'list'],
  ['\u200B1. 一条', 'list'],
  ['　> 引用', 'blockquote'],
  ['　　| 甲 |\n　　| - |', 'table'],
  ['\uFEFF:::note\n好\n:::', 'containerDirective'],
  ['　　```\n代码\n　　```', 'code'],
  ['　　　　<Step id="a" />', 'mdxJsxFlowElement'],
])('a mark behind a full-width or invisible indent has its effect: %j', (text, type) => {
  const [node] = parseMarkdown(text, 'mdx').children
  expect(node?.type).toBe(type)
})

test('the indent of a paragraph stays, and so do places', () => {
  expect(withPlainIndents('　　第一段')).toBe('　　第一段')
  const text = '　　正文\n\n　## 标题'
  expect(withPlainIndents(text)).toHaveLength(text.length)
  expect(parseMarkdown(text, 'mdx').children[1]?.position?.start).toMatchObject({ line: 3, column: 2 })
})

test('nothing changes in a fenced block', () => {
  const text = '```text\n　　# 不是标题\n```'
  expect(toString(parseMarkdown(text, 'mdx'))).toBe('　　# 不是标题')
})
