import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCells } from '../../../src/templates/drafts/read-cells.ts'

test.each<[string, string[][]]>([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a', [['a']]],
  ['a\t', [['a', '']]],
  ['\ta', [['', 'a']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"两\n行"\tb', [['两\n行', 'b']]],
  ['"他说""好"""\tb', [['他说"好"', 'b']]],
  ['24" 显示器\tb', [['24" 显示器', 'b']]],
  ['"没有合上\tb', [['"没有合上', 'b']]],
  ['"合上"了\tb', [['"合上"了', 'b']]],
  ['', []],
])('%j is %j', (text, cells) => {
  expect(readCells(text)).toEqual(cells)
})

test('reads what a spreadsheet writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('门', 'a', '"', '\t', '\n', ' ') })
  const sheet = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })) // prettier-ignore
  const write = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  fc.assert(
    fc.property(sheet, (rows) => {
      const text = rows.map((row) => `${row.map(write).join('\t')}\r\n`).join('')
      expect(readCells(text)).toEqual(rows)
    }),
  )
})

test('ends, whatever is on the clipboard', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\r', '\n', 'x') }), (text) => void readCells(text)),
  )
})
