import { columns, withoutGuard } from '../../src/search/vain/csv.ts'
import { asKept, countedAs, longestKept } from '../../src/search/vain/vain-search.ts'
import { mayBePrivate } from '../../src/validator/private-query.ts'
import { readTable, textOfTable } from './read-table.ts'

/** A query that was searched for in vain, of all exports together. */
export interface VainLine {
  query: string
  count: number
  /** How it ended, in the words of the export; empty when none says so. */
  outcome: string
}

/** What exports hold together. */
export interface Exports {
  /** What is asked for most comes first. */
  lines: VainLine[]
  /** How many rows there were, and how many of them were left out: private, or too long for a question. */
  rows: number
  privateRows: number
  longRows: number
}

/**
 * Reads exports and counts equal lines as one.
 *
 * @param keyOf the form in which two queries are the same
 * @throws what is wrong with a file, in Chinese, with the line
 */
export function readExports(
  files: readonly { file: string; bytes: Uint8Array }[],
  keyOf: (query: string) => string,
): Exports {
  // prettier-ignore
  const byKey = new Map<string, VainLine[]>()
  const exports: Exports = { lines: [], rows: 0, privateRows: 0, longRows: 0 }
  for (const line of files.flatMap(({ file, bytes }) => rowsOf(file, bytes))) {
    exports.rows += 1
    if (mayBePrivate(line.query)) exports.privateRows += 1
    else if ([...line.query].length > longestKept) exports.longRows += 1
    else if (countedAs(line.query) !== '') {
      const key = keyOf(line.query)
      byKey.set(key, [...(byKey.get(key) ?? []), { ...line, query: asKept(line.query) }])
    }
  }
  exports.lines = [...byKey.values()].map(joined).sort((a, b) => b.count - a.count)
  return exports
}

/** Several lines as one, in the words and with the end that is most frequent. */
function joined(lines: readonly VainLine[]): VainLine {
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  return { ...lines.reduce((most, line) => (line.count > most.count ? line : most)), count }
}

/** No export has more rows, and no person reads more. */
const mostRows = 20_000

function rowsOf(file: string, bytes: Uint8Array): VainLine[] {
  const [head, ...rows] = readTable(file, textOfTable(file, bytes))
  if (!head) throw new Error(`${file}：是空的`)
  const names = head.cells.map((cell) => cell.replace('\uFEFF', '').trim())
  const [queryAt, countAt, outcomeAt] = [columns.query, columns.count, columns.outcome].map((name) => names.indexOf(name)) as [number, number, number] // prettier-ignore
  if (queryAt < 0)
    throw new Error(
      `${file}:${head.line} 第一行没有「${columns.query}」这一列；要「全部内容」页上「没搜到的」导出的 CSV`,
    )
  if (rows.length > mostRows) throw new Error(`${file}：有 ${rows.length} 行，最多 ${mostRows} 行；看看是不是选错了`)
  return rows.flatMap(({ line, cells }) => {
    const query = withoutGuard(cells[queryAt] ?? '').trim()
    if (query === '') return []
    const written = countAt < 0 ? '1' : (cells[countAt] ?? '').normalize('NFKC').trim()
    if (!/^0*[1-9]\d{0,8}(?:\.0+)?$/.test(written))
      throw new Error(`${file}:${line} 「${columns.count}」要写一个数，这里是「${asKept(written)}」`)
    return [{ query, count: Number(written), outcome: asKept(cells[outcomeAt] ?? '') }]
  })
}
