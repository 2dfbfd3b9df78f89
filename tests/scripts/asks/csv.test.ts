import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readExports } from '../../../scripts/asks/read-exports.ts'
import { readTable, textOfTable } from '../../../scripts/asks/read-table.ts'
import { withoutGuard, writeVainCsv } from '../../../src/search/vain/csv.ts'
import { asKept, countedAs, type VainSearch } from '../../../src/search/vain/vain-search.ts'

const line = (query: string, count = 1): VainSearch => ({ id: countedAs(query), query, count, outcome: 'none', first: '2026-11-01', last: '2026-11-30' }) // prettier-ignore
const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (...texts: (string | Uint8Array)[]) =>
  readExports(
    texts.map((text, index) => ({ file: `${index}.csv`, bytes: typeof text === 'string' ? utf8(text) : text })),
    countedAs,
  )
const head = '说法,次数,结果,第一次,最后一次'

describe('an export', () => {
  test('has the mark, the header and the line ends that spreadsheets want', () => {
    expect(writeVainCsv([line('退，"急"'), line('a,b')])).toBe(
      `\uFEFF${head}\r\n"退，""急""",1,没找到,2026-11-01,2026-11-30\r\n"a,b",1,没找到,2026-11-01,2026-11-30\r\n`,
    )
  })

  test.each(['=1+1', '＝1+1', '+86', '-退', '@某', "'=1", "''=1"])(
    '%s is no formula, and is read back as it was',
    (query) => {
      const csv = writeVainCsv([line(query)])
      expect(csv.split('\r\n')[1]).toMatch(/^'/)
      expect(withoutGuard(readTable('a.csv', csv)[1]!.cells[0]!)).toBe(query)
    },
  )

  test.each(["'退'", "'", "it's", "''"])('%s has no guard to lose', (query) => {
    expect(withoutGuard(readTable('a.csv', writeVainCsv([line(query)]))[1]!.cells[0]!)).toBe(query)
  })

  test('is read back as it was written, whatever was typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', "'", ',', ';', '=', '-', '退', 'a', ' ', '\t') })) // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            typed.map(asKept).filter((query) => countedAs(query) !== ''),
            fc.integer({ min: 1, max: 9999 }),
          ),
        ),
        (all) => {
          // prettier-ignore
          const rows = readTable('a.csv', textOfTable('a.csv', utf8(writeVainCsv(all.map(([query, count]) => line(query, count)))))) // prettier-ignore
          expect(rows.slice(1).map(({ cells }) => [withoutGuard(cells[0]!), Number(cells[1])])).toEqual(all)
          for (const { cells } of rows) expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
        },
      ),
    )
  })
})

describe('reading', () => {
  // 说法,次数 and 退货,3 as GBK.
  const gbk = Uint8Array.from([0xcb, 0xb5, 0xb7, 0xa8, 0x2c, 0xb4, 0xce, 0xca, 0xfd, 0x0a, 0xcd, 0xcb, 0xbb, 0xf5, 0x2c, 0x33]) // prettier-ignore
  const utf16 = Uint8Array.from(Buffer.from('\uFEFF说法\t次数\r\n退货\t3\r\n', 'utf16le'))

  test.each<[string, string | Uint8Array]>([
    ['as it was exported', `\uFEFF${head}\r\n退货,3,没找到,2026-11-01,2026-11-30\r\n`],
    ['semicolons', '说法;次数\n退货;3\n'],
    ['sep=', 'sep=;\r\n说法;次数\r\n退货;3\r\n'],
    ['tabs', '说法\t次数\n退货\t3'],
    ['old line ends', '说法,次数\r退货,3\r'],
    ['all quoted, other order, empty lines', '\n"次数","说法"\n\n"3","退货"\n,\n'],
    ['a number of a spreadsheet', '说法,次数\n退货,３.0\n'],
    ['GBK', gbk],
    ['UTF-16 of a spreadsheet', utf16],
  ])('takes %s', (_, text) => {
    expect(read(text).lines).toMatchObject([{ query: '退货', count: 3 }])
  })

  test('adds equal lines up, in the words that are most frequent, those asked for most first', () => {
    const exports = read(`${head}\n退 货,1,没找到,,\n定金,4,没点开,,\n`, `${head}\n退货,5,没有把握,,\n`)
    expect(exports.lines).toEqual([
      { query: '退货', count: 6, outcome: '没有把握' },
      { query: '定金', count: 4, outcome: '没点开' },
    ])
  })

  test('leaves out what may be private and what is too long, and says how many', () => {
    const { lines, ...counts } = read(`${head}\n13912345678,1,,,\n${'长'.repeat(41)},1,,,\n退货,1,,,\n？,1,,,\n`)
    expect(lines.map(({ query }) => query)).toEqual(['退货'])
    expect(counts).toEqual({ rows: 4, privateRows: 1, longRows: 1 })
  })

  test.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /^0\.csv：是空的$/],
    ['another table', '姓名,电话\n甲,1\n', /^0\.csv:1 第一行没有「说法」/],
    ['a count that is none', `${head}\n退货,很多,,,\n`, /^0\.csv:2 「次数」要写一个数，这里是「很多」$/],
    ['a count below one', `${head}\n退货,1,,,\n定金,0,,,\n`, /^0\.csv:3 /],
    [
      'a quotation mark without an end',
      `${head}\n"两\n行",1,,,\n"退货,1,,,\n定金,1,,,\n`,
      /^0\.csv:4 这一行的引号没有收尾/,
    ],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), /^0\.csv：这是 Excel 工作簿/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), /^0\.csv：不是文字/],
    ['more rows than anybody reads', `说法\n${'退\n'.repeat(20_001)}`, /^0\.csv：有 20001 行/],
    ['a file of 6 MB', new Uint8Array(6_000_000), /^0\.csv：有 6 MB/],
  ])('refuses %s, with file and line', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  test('ends on whatever it is given, with lines or a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, hasHead) => {
        const text = hasHead ? Uint8Array.from([...utf8('说法,次数\n'), ...bytes]) : bytes
        try {
          for (const { query } of read(text).lines) expect(query).toBe(asKept(query))
        } catch (error) {
          expect((error as Error).message).toMatch(/^0\.csv[:：]/)
        }
      }),
    )
  })
})
