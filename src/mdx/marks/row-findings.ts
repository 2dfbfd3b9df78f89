import { shorten } from '../../diagnostics/shorten.ts'
import type { MarkFinding } from './page-text.ts'
import {
  cellsOf,
  codeWithBar,
  escapedBars,
  halfWidth,
  otherBarIn,
  rowOfCells,
  ruleOf,
  type Line,
} from './table-cells.ts'

/** What is to be said of some rows; how far it reaches depends on where they stand. */
export type Said = Omit<MarkFinding, 'to'>

/** A line of dashes and bars that makes no table, the head before it. */
export function notRead([head, rule, ...rows]: Line[]): Said {
  const columns = cellsOf(head!.line).length
  const right = ruleOf(cellsOf(head!.line))
  const said = { rule: 'table-takes-effect' as const, from: head!.offset }
  const name = `「${shorten(head!.line.trim(), 20)}」下面这几行不会成为表格`
  const ruling = { from: rule!.offset, to: rule!.offset + rule!.line.length, text: right }
  const other = otherBarIn(head!.line.replaceAll(/`[^`]*`/g, '') + rule!.line)
  if (other || /[—–－─━：=＝_+┼]/.test(rule!.line)) {
    return {
      ...said,
      what: `${name}：竖线和横线要用半角的`,
      fix: `表头下面那行写成 \`${right}\`${other ? `，每一行的 \`${other}\` 都换成 \`|\`` : ''}`,
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

/** Rows without the line of dashes below their head. */
export function withoutRule(rows: Line[]): Said {
  const [head] = rows
  const right = ruleOf(cellsOf(head!.line))
  const end = head!.offset + head!.line.length
  return {
    rule: 'table-takes-effect',
    from: head!.offset,
    what: `「${shorten(head!.line.trim(), 20)}」这几行不会成为表格：少了表头下面那行横线`,
    fix: `在表头下一行写 \`${right}\`，竖线用半角的`,
    changes: [{ from: end, to: end, text: `\n${indentOf(head!)}${right}` }, ...rows.flatMap(halfWidth)],
  }
}

/** Rows whose cells stand apart by tabs or spaces. */
export function pasted(rows: Line[], gap: RegExp): Said {
  const cells = rows.map(({ line }) =>
    line
      .trim()
      .split(gap)
      .map((cell) => cell.trim()),
  )
  const [head = []] = cells
  const rule = ruleOf(head)
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
  /^[\s>]*(?:[•·●○■□◆◇▪▫➢✓√\-–—*+lØünupqvwo§\uE000-\uF8FF]|[a-zA-Z\d０-９]{1,3}[、.．)）]+|[（(][^()（）]{1,3}[)）]|[一二三四五六七八九十]+[、.．]|[①-⑳])[ ]*\t+/u

/** Whether each line begins as an entry of a list does. */
export function isList(rows: Line[]): boolean {
  return rows.every(({ line }) => bullet.test(line))
}

/** A list of which the marks were pasted as text. */
export function fromWord(rows: Line[]): Said {
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
