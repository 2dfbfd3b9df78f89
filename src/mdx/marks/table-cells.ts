import type { Change } from './page-text.ts'

/** Signs that look like the bar between two cells, the bar itself first; for a class of a regular expression. */
export const bars = '|｜│┃丨∣ǀ￨'
const otherBar = new RegExp(`[${bars.slice(1)}]`, 'g')
const between = new RegExp(`(?<!\\\\)[${bars}]`)

/** A line of a text with its place. */
export interface Line {
  offset: number
  line: string
  /** The same without code. */
  seen: string
}

/** The cells of a row, as they were typed. */
export function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(new RegExp(`^>*\\s*[${bars}]`), '')
    .replace(new RegExp(`${between.source}$`), '')
    .split(between)
}

/** A row as Markdown has it. */
export function rowOfCells(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The line of dashes below the head of a table. */
export function ruleOf(cells: readonly string[]): string {
  return rowOfCells(cells.map(() => '---'))
}

/** A table of rows, each with as many cells as the first, or its own number where it has more. */
export function tableOf(rows: readonly (readonly string[])[], indent = ''): string {
  const [head = []] = rows
  return rows
    .map((row) => rowOfCells([...row, ...head.slice(row.length).map(() => '')].map((cell) => cell.trim())))
    .toSpliced(1, 0, ruleOf(head))
    .join(`\n${indent}`)
}

/** The first sign in a line that looks like a bar and is none. */
export function otherBarIn(line: string): string | undefined {
  return line.match(otherBar)?.[0]
}

/** The bar of Markdown in the place of each that looks like it. */
export function halfWidth({ line, offset }: Pick<Line, 'line' | 'offset'>): Change[] {
  return [...line.matchAll(otherBar)].map(({ index }) => ({ from: offset + index, to: offset + index + 1, text: '|' }))
}

/** Code in a row that holds a bar, which parts cells there too. */
export function codeWithBar(line: string): string | undefined {
  return [...line.matchAll(/`[^`]*`/g)].map(([code]) => code).find((code) => /(?<!\\)\|/.test(code))
}

/** A backslash before every bar in code. */
export function escapedBars(line: string, offset: number): Change[] {
  return [...line.matchAll(/`[^`]*`/g)].flatMap(({ 0: code, index }) =>
    [...code.matchAll(/(?<!\\)\|/g)].map((bar) => {
      const from = offset + index + bar.index
      return { from, to: from, text: '\\' }
    }),
  )
}
