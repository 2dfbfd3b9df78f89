import { shorten } from '../../diagnostics/shorten.ts'
import type { Paragraph, Table, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'
import { linesOf, type PageText, type Slip } from './page-text.ts'

const delimiter = /^[\s>]*[|｜]?\s*[:：]?[-—–－─]+[:：]?\s*(?:[|｜]\s*[:：]?[-—–－─]+[:：]?\s*)*[|｜]?\s*$/u

/** Rows of which cells are lost, and rows that never became a table. */
export function tableSlips({ page, text, plain }: PageText): Slip[] {
  const slips: Slip[] = []
  visit(page.tree, (node) => {
    if (node.type === 'table') slips.push(...inTable(node, text))
    if (node.type === 'paragraph') slips.push(...inParagraph(node, text, plain))
  })
  return slips
}

function inTable({ children: rows }: Table, text: string): Slip[] {
  const columns = rows[0]?.children.length ?? 0
  return rows.slice(1).flatMap((row) => {
    const { from, to, line } = rowOf(row, text)
    const cells = row.children.length
    const slip = (what: string, fix: string): Slip[] => [{ rule: 'table-takes-effect', from, to, what, fix }]
    if (!/[|]/.test(line.replaceAll('\\|', ''))) {
      return columns > 1 ? slip(`「${shorten(line, 20)}」没有竖线，会被当成上面那张表的一行`, '在它前面空一行') : []
    }
    if (cells > columns) {
      const barred = codeWithBar(line)
      const last = row.children.slice(columns).map((cell) => text.slice(cell.position?.start.offset, cell.position?.end.offset))
      return slip(
        `这一行有 ${cells} 格，表头只有 ${columns} 格，多出来的「${shorten(wordsOf(last.join('')), 20)}」不会显示`,
        barred ? `竖线是内容的一部分，写成 \`${barred.replaceAll('|', '\\|')}\`` : '表头和它下面那行横线补上缺的格，或者删掉多出来的；竖线是内容的，写成 `\\|`',
      )
    }
    if (cells < columns) {
      return [{ rule: 'mark-is-meant', from, to, what: `这一行有 ${cells} 格，表头有 ${columns} 格，少的格会是空的`, fix: `补到 ${columns} 格；真是空的，写成 \`| |\`` }]
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

/** Code in a row that holds a bar, which parts cells there too. */
function codeWithBar(line: string): string | undefined {
  return [...line.matchAll(/`[^`]*`/g)].map(([code]) => code).find((code) => /(?<!\\)\|/.test(code))
}

function inParagraph({ position }: Paragraph, text: string, plain: string): Slip[] {
  const from = position?.start.offset ?? 0
  const to = position?.end.offset ?? from
  const lines = linesOf(text, from, to).map(({ offset, line }) => ({ offset, line, seen: plain.slice(offset, offset + line.length) }))
  if (lines.length < 2) return []
  const slip = (at: number, what: string, fix: string, rule = 'table-takes-effect'): Slip[] => [
    { rule, from: lines[at]!.offset, to, what, fix },
  ]
  const ruled = lines.findIndex(({ line }, index) => index > 0 && delimiter.test(line) && /[|｜]/.test(line))
  if (ruled > 0) return notRead(lines.map(({ line }) => line), ruled, slip)

  const run = (isRow: (line: string) => boolean, least: number) => {
    const first = lines.findIndex((_, index) => lines.slice(index, index + least).length === least && lines.slice(index, index + least).every(({ seen }) => isRow(seen)))
    return first
  }
  const barred = run((line) => /^[\s>]*[|｜].*\S.*[|｜]/.test(line) || (line.match(/[|｜]/g) ?? []).length >= 2, 2)
  if (barred >= 0) {
    const cells = cellsOf(lines[barred]!.line)
    return slip(barred, `「${shorten(lines[barred]!.line.trim(), 20)}」这几行不会成为表格：少了表头下面那行横线`, `在表头下一行写 \`${rowOfCells(cells.map(() => '---'))}\`，竖线用半角的`)
  }
  const tabbed = run((line) => /\S[ ]*\t\s*\S/.test(line), 2)
  if (tabbed >= 0) return pasted(lines[tabbed]!.line.split(/\t+/), slip, tabbed, 'table-takes-effect')
  const gap = /(?<=\S)(?: {2,}|\u3000+)(?=\S)/g
  const gaps = lines.map(({ seen }) => (seen.trim().match(gap) ?? []).length)
  const spaced = gaps.findIndex((count, index) => count > 0 && gaps[index + 1] === count && (count > 1 || gaps[index + 2] === count))
  return spaced >= 0 ? pasted(lines[spaced]!.line.trim().split(gap), slip, spaced, 'mark-is-meant') : []
}

type Say = (at: number, what: string, fix: string, rule?: string) => Slip[]

/** A line of dashes and bars that makes no table. */
function notRead(lines: string[], ruled: number, slip: Say): Slip[] {
  const [head = '', rule = ''] = [lines[ruled - 1], lines[ruled]]
  const columns = cellsOf(head).length
  if (/[｜—–－─：]/.test(head + rule)) {
    return slip(
      ruled - 1,
      `「${shorten(head.trim(), 20)}」下面这几行不会成为表格：竖线和横线要用半角的`,
      `表头下面那行写成 \`${rowOfCells(cellsOf(head).map(() => '---'))}\`，每一行的 \`｜\` 都换成 \`|\``,
    )
  }
  const barred = codeWithBar(head)
  return slip(
    ruled - 1,
    `「${shorten(head.trim(), 20)}」下面这几行不会成为表格：表头有 ${columns} 格，下面的横线有 ${cellsOf(rule).length} 格`,
    barred ? `竖线是内容的一部分，写成 \`${barred.replaceAll('|', '\\|')}\`，每一行都一样` : `横线写成 \`${rowOfCells(cellsOf(head).map(() => '---'))}\``,
  )
}

function pasted(cells: string[], slip: Say, at: number, rule: string): Slip[] {
  const words = cells.map((cell) => cell.trim()).filter(Boolean)
  return slip(
    at,
    `「${shorten(words.join(' '), 20)}」像是从表格里粘过来的，会连成一段话`,
    `写成表格：第一行 \`${rowOfCells(words)}\`，第二行 \`${rowOfCells(words.map(() => '---'))}\`，下面每一行也用竖线分开`,
    rule,
  )
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^>*\s*[|｜]/, '')
    .replace(/(?<!\\)[|｜]$/, '')
    .split(/(?<!\\)[|｜]/)
}

function rowOfCells(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}
