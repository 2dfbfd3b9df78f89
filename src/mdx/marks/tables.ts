import { shorten } from '../../diagnostics/shorten.ts'
import type { Paragraph, Table, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'
import { linesOf, type Change, type PageText, type Slip } from './page-text.ts'

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
    const slip = (what: string, fix: string, changes?: Change[]): Slip[] => [
      { rule: 'table-takes-effect', from, to, what, fix, ...(changes && { changes }) },
    ]
    if (!/[|]/.test(line.replaceAll('\\|', ''))) {
      return columns > 1
        ? slip(`「${shorten(line, 20)}」没有竖线，会被当成上面那张表的一行`, '在它前面空一行', [
            { from, to: from, text: '\n' },
          ])
        : []
    }
    if (cells > columns) {
      const barred = codeWithBar(line)
      const last = row.children
        .slice(columns)
        .map((cell) => text.slice(cell.position?.start.offset, cell.position?.end.offset))
      return slip(
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

/** Code in a row that holds a bar, which parts cells there too. */
function codeWithBar(line: string): string | undefined {
  return [...line.matchAll(/`[^`]*`/g)].map(([code]) => code).find((code) => /(?<!\\)\|/.test(code))
}

interface Line {
  offset: number
  line: string
  /** The same without code. */
  seen: string
}

function inParagraph({ position }: Paragraph, text: string, plain: string): Slip[] {
  const from = position?.start.offset ?? 0
  const to = position?.end.offset ?? from
  const lines = linesOf(text, from, to).map(({ offset, line }): Line => {
    return { offset, line, seen: plain.slice(offset, offset + line.length) }
  })
  if (lines.length < 2) return lines.flatMap(loneRow)
  const ruled = lines.findIndex(({ line }, index) => index > 0 && delimiter.test(line) && /[|｜]/.test(line))
  if (ruled > 0) return [{ ...notRead(lines.slice(ruled - 1)), to }]

  const barred = rowsOf(
    lines,
    ({ seen }) => /^[\s>]*[|｜].*\S.*[|｜]/.test(seen) || (seen.match(/[|｜]/g) ?? []).length > 1,
  )
  if (barred.length > 1) return [{ ...withoutRule(barred), to }]
  const tabbed = rowsOf(lines, ({ seen }) => /\S *\t\s*\S/.test(seen))
  if (tabbed.length > 1) return [{ ...(isList(tabbed) ? fromWord(tabbed) : pasted(tabbed, /\t+/)), to }]
  const gap = /(?<=\S)(?: {2,}|\u3000+)(?=\S)/g
  const gapsIn = ({ seen }: Line) => (seen.trim().match(gap) ?? []).length
  const most = Math.max(...lines.map(gapsIn))
  const spaced = most === 0 ? [] : rowsOf(lines, (line) => gapsIn(line) === most)
  const isTable = spaced.length > 2 || (spaced.length > 1 && most > 1)
  return isTable ? [{ ...pasted(spaced, gap), to, rule: 'mark-is-meant' }] : []
}

/** A row that stands alone, with empty lines around it. */
function loneRow({ offset, line, seen }: Line): Slip[] {
  if (!/^\s*[|｜].*\S.*[|｜]\s*$/.test(seen)) return []
  const what = `「${shorten(line.trim(), 20)}」自己成了一段，不会成为表格`
  const fix = '表头、下面那行横线 `| --- | --- |` 和每一行内容紧挨着写，中间不空行'
  return [{ rule: 'table-takes-effect', from: offset, to: offset + line.length, what, fix }]
}

/** The first lines in a row that look like rows. */
function rowsOf(lines: Line[], isRow: (line: Line) => boolean): Line[] {
  const first = lines.findIndex(
    (line, index) => isRow(line) && lines[index + 1] !== undefined && isRow(lines[index + 1]!),
  )
  if (first < 0) return []
  const end = lines.findIndex((line, index) => index > first && !isRow(line))
  return lines.slice(first, end < 0 ? undefined : end)
}

type Said = Omit<Slip, 'to'>

/** A line of dashes and bars that makes no table, the head before it. */
function notRead([head, rule, ...rows]: Line[]): Said {
  const columns = cellsOf(head!.line).length
  const right = rowOfCells(cellsOf(head!.line).map(() => '---'))
  const said = { rule: 'table-takes-effect', from: head!.offset }
  const name = `「${shorten(head!.line.trim(), 20)}」下面这几行不会成为表格`
  const ruling = { from: rule!.offset, to: rule!.offset + rule!.line.length, text: right }
  if (/[｜—–－─：]/.test(head!.line.replaceAll(/`[^`]*`/g, '') + rule!.line)) {
    return {
      ...said,
      what: `${name}：竖线和横线要用半角的`,
      fix: `表头下面那行写成 \`${right}\`，每一行的 \`｜\` 都换成 \`|\``,
      changes: [...halfWidth(head!), ruling, ...rows.flatMap(halfWidth)],
    }
  }
  const barred = codeWithBar(head!.line)
  return {
    ...said,
    what: `${name}：表头有 ${columns} 格，下面的横线有 ${cellsOf(rule!.line).length} 格`,
    fix: barred
      ? `竖线是内容的一部分，写成 \`\` ${barred.replaceAll('|', '\\|')} \`\`，每一行都一样`
      : `横线写成 \`${right}\``,
    changes: barred ? [head!, ...rows].flatMap(({ line, offset }) => escapedBars(line, offset)) : [ruling],
  }
}

function withoutRule(rows: Line[]): Said {
  const [head] = rows
  const right = rowOfCells(cellsOf(head!.line).map(() => '---'))
  const end = head!.offset + head!.line.length
  return {
    rule: 'table-takes-effect',
    from: head!.offset,
    what: `「${shorten(head!.line.trim(), 20)}」这几行不会成为表格：少了表头下面那行横线`,
    fix: `在表头下一行写 \`${right}\`，竖线用半角的`,
    changes: [{ from: end, to: end, text: `\n${indentOf(head!)}${right}` }, ...rows.flatMap(halfWidth)],
  }
}

function pasted(rows: Line[], gap: RegExp): Said {
  const cells = rows.map(({ line }) =>
    line
      .trim()
      .split(gap)
      .map((cell) => cell.trim()),
  )
  const [head = []] = cells
  const rule = rowOfCells(head.map(() => '---'))
  return {
    rule: 'table-takes-effect',
    from: rows[0]!.offset,
    what: `「${shorten(head.join(' '), 20)}」像是从表格里粘过来的，会连成一段话`,
    fix: `写成表格：第一行 \`${rowOfCells(head)}\`，第二行 \`${rule}\`，下面每一行也用竖线分开`,
    changes: rows.map(({ offset, line }, index) => {
      const filled = rowOfCells(Array.from(head, (_, column) => cells[index]![column] ?? ''))
      const own = cells[index]!.length > head.length ? rowOfCells(cells[index]!) : filled
      const indent = /^[ \t]*/.exec(line)![0]
      return {
        from: offset,
        to: offset + line.length,
        text: `${indent}${own}${index === 0 ? `\n${indentOf(rows[0]!)}${rule}` : ''}`,
      }
    }),
  }
}

/** What Word and WeChat put before the entries of a list, with a tab behind it. */
const bullet =
  /^[\s>]*(?:[•·●○■□◆◇▪▫➢✓√\-–—*+lØüo\uE000-\uF8FF]|[a-zA-Z\d０-９]{1,3}[、.．)）]+|[（(][^()（）]{1,3}[)）]|[一二三四五六七八九十]+[、.．]|[①-⑳])[ ]*\t+/u

function isList(rows: Line[]): boolean {
  return rows.every(({ line }) => bullet.test(line))
}

function fromWord(rows: Line[]): Said {
  const [{ line, offset }] = rows as [Line, ...Line[]]
  const words = line.replace(bullet, '').trim()
  return {
    rule: 'mark-takes-effect',
    from: offset,
    what: `「${shorten(words, 20)}」这几行像是从 Word 里粘过来的列表，会连成一段话`,
    fix: `每一行写成 \`- ${words}\`，有顺序的写成 \`1. ${words}\`；列表前面空一行`,
    changes: rows.map((row) => {
      const start = bullet.exec(row.line)![0].length
      return { from: row.offset, to: row.offset + start, text: `${indentOf(row)}- ` }
    }),
  }
}

function indentOf({ line }: Line): string {
  return /^[ \t>]*/.exec(line)![0]
}

function halfWidth({ line, offset }: Line): Change[] {
  return [...line.matchAll(/｜/g)].map(({ index }) => ({ from: offset + index, to: offset + index + 1, text: '|' }))
}

/** A backslash before every bar in code. */
function escapedBars(line: string, offset: number): Change[] {
  return [...line.matchAll(/`[^`]*`/g)].flatMap(({ 0: code, index }) =>
    [...code.matchAll(/(?<!\\)\|/g)].map((bar) => {
      const from = offset + index + bar.index
      return { from, to: from, text: '\\' }
    }),
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
