import { outcomes, type VainSearch } from './vain-search.ts'

/** The columns of an export, as its first line names them. */
export const columns = { query: '说法', count: '次数', outcome: '结果', first: '第一次', last: '最后一次' } as const

/** What a spreadsheet takes for the beginning of a formula; some take the full-width signs too. Apostrophes may stand before. */
const formula = /^'*[=+\-@＝＋－＠\t\r]/

/**
 * Lines as CSV for a spreadsheet: UTF-8 with the mark that Excel needs, lines ended as RFC 4180 has it. A cell that would
 * be a formula gets an apostrophe before it; one that begins with apostrophes of its own gets one too, so that reading
 * takes away what writing added.
 */
export function writeVainCsv(lines: readonly VainSearch[]): string {
  const rows = lines.map(({ query, count, outcome, first, last }) => [
    query,
    `${count}`,
    outcomes[outcome],
    first,
    last,
  ])
  return `\uFEFF${[Object.values(columns), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** A cell as it was before it was guarded. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

function cell(text: string): string {
  const guarded = formula.test(text) ? `'${text}` : text
  return /[",;\r\n\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
