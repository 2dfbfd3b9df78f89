import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSource } from '../../src/mdx/source.ts'

/** Text in pieces that make counting hard: Chinese, emoji, both kinds of line end, an empty line. */
const text = fc.array(fc.constantFrom('钥匙', '📦', 'key', ' ', '\n', '\r\n', '，')).map((pieces) => pieces.join(''))

test('takes a byte order mark off and leaves line ends as they are', () => {
  expect(createSource('guides/keys.md', '\uFEFF备用\r\n钥匙\n').text).toBe('备用\r\n钥匙\n')
})

test('keeps a byte order mark that is not the first character', () => {
  expect(createSource('guides/keys.md', '钥\uFEFF匙').text).toBe('钥\uFEFF匙')
})

test('finds line and column of every offset, in UTF-16 units', () => {
  fc.assert(
    fc.property(text, fc.nat(), (written, at) => {
      const offset = at % (written.length + 1)
      const before = written.slice(0, offset).split('\n')
      expect(createSource('keys.md', written).placeAt(offset)).toEqual({
        line: before.length,
        column: before.at(-1)!.length + 1,
      })
    }),
    { seed: 7 },
  )
})

test('counts an emoji as two columns and a byte order mark as none', () => {
  const source = createSource('keys.md', '\uFEFF📦钥匙')
  expect(source.placeAt(source.text.indexOf('匙'))).toEqual({ line: 1, column: 4 })
})

test('keeps an offset outside the text within it', () => {
  const source = createSource('keys.md', '一\n二')
  expect(source.placeAt(-1)).toEqual({ line: 1, column: 1 })
  expect(source.placeAt(99)).toEqual({ line: 2, column: 2 })
})

test('gives the text of a line, trimmed, and nothing for a line that is not there', () => {
  const source = createSource('keys.md', '一\r\n  二 \r\n\n四')
  expect([0, 1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(['', '一', '二', '', '四', ''])
})
