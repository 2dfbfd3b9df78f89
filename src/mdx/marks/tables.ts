import type { Table, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'
import { shorten } from '../../diagnostics/shorten.ts'
import { type Change, type PageText, type MarkFinding } from './page-text.ts'
import { rowFindings } from './rows.ts'
import { codeWithBar, escapedBars } from './table-cells.ts'

/** Rows of which cells are lost, and rows that never became a table. */
export function tableFindings(look: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(look.page.tree, 'table', (table) => {
    findings.push(...inTable(table, look.text))
  })
  return [...findings, ...rowFindings(look)]
}

function inTable({ children: rows }: Table, text: string): MarkFinding[] {
  const columns = rows[0]?.children.length ?? 0
  return rows.slice(1).flatMap((row) => {
    const { from, to, line } = rowOf(row, text)
    const cells = row.children.length
    const finding = (what: string, fix: string, changes?: Change[]): MarkFinding[] => [
      { rule: 'table-takes-effect', from, to, what, fix, ...(changes && { changes }) },
    ]
    if (!/[|]/.test(line.replaceAll('\\|', ''))) {
      return columns > 1
        ? finding(`「${shorten(line, 20)}」没有竖线，会被当成上面那张表的一行`, '在它前面空一行', [
            { from, to: from, text: '\n' },
          ])
        : []
    }
    if (cells > columns) {
      const barred = codeWithBar(line)
      const last = row.children
        .slice(columns)
        .map((cell) => text.slice(cell.position?.start.offset, cell.position?.end.offset))
      return finding(
        `这一行有 ${cells} 格，表头只有 ${columns} 格，多出来的「${shorten(wordsOf(last.join('')), 20)}」不会显示`,
        barred
          ? `竖线是内容的一部分，写成 \`\` ${barred.replaceAll('|', '\\|')} \`\``
          : '表头和它下面那行横线补上缺的格，或者删掉多出来的；竖线是内容的，写成 `\\|`',
        barred ? escapedBars(line, from) : undefined,
      )
    }
    if (cells < columns) {
      return [
        {
          rule: 'mark-is-meant',
          from,
          to,
          what: `这一行有 ${cells} 格，表头有 ${columns} 格，少的格会是空的`,
          fix: `补到 ${columns} 格；真是空的，写成 \`| |\``,
        },
      ]
    }
    return []
  })
}

function rowOf(row: TableRow, text: string): { from: number; to: number; line: string } {
  const from = row.position?.start.offset ?? 0
  const to = row.position?.end.offset ?? from
  return { from, to, line: text.slice(from, to) }
}

function wordsOf(cells: string): string {
  return cells.replaceAll(/\s*\|\s*/g, ' ').trim()
}
