import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { shorten } from '../../diagnostics/shorten.ts'
import { framed, isFrame } from './frames.ts'
import { linesOf, type PageText, type MarkFinding } from './page-text.ts'
import { fromWord, isList, notRead, pasted, withoutRule } from './row-findings.ts'
import { bars, cellsOf, tableOf, type Line } from './table-cells.ts'

const bar = `[${bars}]`
const anyBar = new RegExp(bar)
/** A line of dashes with bars, or what people take for it. */
const delimiter = new RegExp(
  `^[\\s>]*${bar}?\\s*[:：]?[-—–－─━=＝_]+[:：]?\\s*(?:[${bars}+┼]\\s*[:：]?[-—–－─━=＝_]+[:：]?\\s*)*${bar}?\\s*$`,
)
const isRule = ({ line }: Line) => delimiter.test(line) && /[|｜│┃丨∣ǀ￨+┼]/.test(line)
const outer = new RegExp(`^[\\s>]*${bar}.*\\S.*${bar}`)
const pair = new RegExp(`^[\\s${bars}]*[^\\s${bars}].*${bar}\\s*[^\\s${bars}]`)

/** Rows that never became a table: in one paragraph, each in its own, or with their head read as a heading. */
export function rowFindings(look: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(look.page.tree, (node) => {
    if (node.type === 'paragraph') findings.push(...inParagraph(lineIn(node, look)))
    if ('children' in node) findings.push(...headedByDashes(node.children, look), ...apart(node.children, look))
  })
  return findings
}

function lineIn({ position }: Nodes, { text, plain }: PageText): Line[] {
  return linesOf(text, position?.start.offset ?? 0, position?.end.offset ?? 0).map(({ offset, line }) => {
    return { offset, line, seen: plain.slice(offset, offset + line.length) }
  })
}

function inParagraph(lines: Line[]): MarkFinding[] {
  if (lines.length < 2) return []
  const to = endOf(lines.at(-1)!)
  const frame = lines.findIndex(isFrame)
  if (frame >= 0) return framed(lines.slice(Math.max(0, frame - 1)), to)
  const ruled = lines.findIndex((line, index) => index > 0 && isRule(line))
  if (ruled > 0) return [{ ...notRead(lines.slice(ruled - 1)), to }]

  const barred = rowsOf(lines, ({ seen }) => outer.test(seen) || barsIn(seen) > 1)
  if (barred.length > 1) return [{ ...withoutRule(barred), to }]
  const paired = rowsOf(lines, ({ seen }) => barsIn(seen) === 1 && pair.test(seen))
  // Two lines with a bar in each may be something else.
  const rule = paired.length > 2 ? 'table-takes-effect' : 'mark-is-meant'
  if (paired.length > 1) return [{ ...withoutRule(paired), to, rule }]
  const tabbed = rowsOf(lines, hasTab)
  if (tabbed.length > 1) return [{ ...(isList(tabbed) ? fromWord(tabbed) : pasted(tabbed, /\t+/)), to }]
  const gap = /(?<=\S)(?: {2,}|\u3000+)(?=\S)/g
  const gapsIn = ({ seen }: Line) => (seen.trim().match(gap) ?? []).length
  const most = Math.max(...lines.map(gapsIn))
  const spaced = most === 0 ? [] : rowsOf(lines, (line) => gapsIn(line) === most)
  const isTable = spaced.length > 2 || (spaced.length > 1 && most > 1)
  return isTable ? [{ ...pasted(spaced, gap), to, rule: 'mark-is-meant' }] : []
}

/** A head with bars above a line of dashes without any: Markdown makes a heading of it. */
function headedByDashes(nodes: readonly Nodes[], look: PageText): MarkFinding[] {
  return nodes.flatMap((node, index): MarkFinding[] => {
    if (node.type !== 'heading') return []
    const lines = lineIn(node, look)
    const head = lines.at(-2)
    if (!head || !anyBar.test(head.seen) || /^\s*#/.test(lines[0]!.line)) return []
    const next = nodes[index + 1]
    const rows = next?.type === 'paragraph' ? lineIn(next, look) : []
    const from = lines[0]!.offset
    return [{ ...notRead([head, lines.at(-1)!, ...rows]), from, to: endOf(rows.at(-1) ?? lines.at(-1)!) }]
  })
}

/** Rows with empty lines around them, or lines of dashes that part them. */
function apart(nodes: readonly Nodes[], look: PageText): MarkFinding[] {
  const single = nodes
    .filter(({ type }) => type !== 'thematicBreak')
    .map((node) => (node.type === 'paragraph' ? lineIn(node, look) : []))
    .map((lines) => (lines.length === 1 ? lines[0]! : undefined))
  const kinds = single.map((line) => line && kindOf(line))
  return kinds.flatMap((kind, at): MarkFinding[] => {
    if (kind === undefined || kind === kinds[at - 1]) return []
    const end = kinds.findIndex((other, index) => index > at && other !== kind)
    const rows = single.slice(at, end < 0 ? undefined : end) as Line[]
    const [first] = rows as [Line, ...Line[]]
    const [from, to] = [first.offset, endOf(rows.at(-1)!)]
    const name = `「${shorten(first.line.trim(), 20)}」`
    const isBarred = outer.test(first.seen)
    if (rows.length === 1)
      return isBarred ? [{ ...apartSaid, from, to, what: `${name}自己成了一段，不会成为表格` }] : []
    // A list whose marks are shown stands in lines of its own, as it was typed.
    if (kind === 'tab' && isList(rows)) return []
    return [
      {
        ...apartSaid,
        rule: isBarred || kind === 'tab' || rows.length > 2 ? 'table-takes-effect' : 'mark-is-meant',
        from,
        to,
        what: `${name}和下面几行各成了一段，不会成为表格`,
        ...joined(rows, kind === 'tab' ? /\t+/ : undefined, look),
      },
    ]
  })
}

const apartSaid = {
  rule: 'table-takes-effect' as const,
  fix: '表头、下面那行横线 `| --- | --- |` 和每一行内容紧挨着写，中间不空行',
}

function kindOf(line: Line): string | undefined {
  if (hasTab(line)) return 'tab'
  if (!outer.test(line.seen) && !pair.test(line.seen)) return undefined
  return `bars ${cellsOf(line.seen).length}`
}

/** The rows as one table, in the place of all of them. */
function joined(rows: Line[], gap: RegExp | undefined, { text }: PageText): Pick<MarkFinding, 'changes'> {
  const [first] = rows as [Line, ...Line[]]
  const before = text.slice(text.lastIndexOf('\n', first.offset - 1) + 1, first.offset)
  if (before.trim() !== '') return {}
  const cells = rows
    .filter((line) => !delimiter.test(line.line))
    .map(({ line }) => (gap ? line.trim().split(gap) : cellsOf(line)))
  return { changes: [{ from: first.offset, to: endOf(rows.at(-1)!), text: tableOf(cells, before) }] }
}

const hasTab = ({ seen }: Line) => /\S *\t\s*\S/.test(seen)
const endOf = ({ offset, line }: Line) => offset + line.length
const barsIn = (seen: string) => seen.trim().replaceAll('\\|', '').match(new RegExp(bar, 'g'))?.length ?? 0

/** The first lines in a row that look like rows. */
function rowsOf(lines: Line[], isRow: (line: Line) => boolean): Line[] {
  const first = lines.findIndex(
    (line, index) => isRow(line) && lines[index + 1] !== undefined && isRow(lines[index + 1]!),
  )
  if (first < 0) return []
  const end = lines.findIndex((line, index) => index > first && !isRow(line))
  return lines.slice(first, end < 0 ? undefined : end)
}
