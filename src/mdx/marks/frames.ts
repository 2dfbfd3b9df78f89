import { shorten } from '../../diagnostics/shorten.ts'
import type { MarkFinding } from './page-text.ts'
import { bars, cellsOf, rowOfCells, ruleOf, tableOf, type Line } from './table-cells.ts'

/** A line of a drawn frame: corners at both ends, lines between. */
const frame = /^[\s>]*[+┌├└╔╠╚╭╰┏┣┗][-─━═=+┬┼┴╦╬╩┳╋┻ ]*[-─━═=][-─━═=+┬┼┴╦╬╩┳╋┻ ]*[+┐┤┘╗╣╝╮╯┓┫┛]\s*$/
const barred = new RegExp(`[${bars}║].*[${bars}║]`)

/** Whether a line is the top, the bottom or a line inside of a frame that somebody drew. */
export function isFrame({ line }: Line): boolean {
  return frame.test(line)
}

/** Rows in a frame of lines, which run on in one paragraph; a single cell is a box around words. */
export function framed(lines: Line[], to: number): MarkFinding[] {
  const groups: string[][][] = []
  for (const line of lines) {
    if (isFrame(line)) groups.push([])
    else if (barred.test(line.line)) (groups.at(-1) ?? groups[groups.push([]) - 1]!).push(cells(line))
  }
  const filled = groups.filter((group) => group.length > 0)
  // A line below every row: what stands between two of them is one row, in several lines.
  const rows = filled.length > 2 ? filled.map(together) : filled.flat()
  const [head = []] = rows
  const from = lines[0]!.offset
  const name = shorten(head.join(' ').trim(), 20)
  const said = { from, to, what: `「${name}」这几行是用线画的框，会连成一段` }
  if (head.length < 2) {
    const fix = '要框的话写成提示框：上一行 `:::note`，下一行 `:::`；是流程，写成 ```` ```mermaid ```` 的图'
    return rows.length === 0 ? [] : [{ ...said, rule: 'mark-is-meant', fix }]
  }
  const fix = `写成表格：第一行 \`${rowOfCells(head)}\`，第二行 \`${ruleOf(head)}\`，画的线都删掉`
  const isPlain = !/^\s*>/.test(lines.at(-1)!.line)
  const changes = [{ from, to, text: tableOf(rows, /^\s*/.exec(lines.at(-1)!.line)![0]) }]
  return [{ ...said, rule: 'table-takes-effect', fix, ...(isPlain && { changes }) }]
}

function cells({ line }: Line): string[] {
  return cellsOf(line.replaceAll('║', '|')).map((cell) => cell.trim())
}

function together(rows: string[][]): string[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? '').join(''))
}
