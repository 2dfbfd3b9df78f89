import type { List, ListItem, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { shorten } from '../../diagnostics/shorten.ts'
import { linesOf, type Change, type PageText, type MarkFinding } from './page-text.ts'

/** Entries of a list that stand further right than the one above, and not far enough to belong to it. */
export function nestingFindings({ page, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, (node) => {
    if (!('children' in node)) return
    for (const lists of rowsOfLists(node.children))
      findings.push(
        ...shallow(
          lists.flatMap(({ children }) => children),
          text,
        ),
      )
  })
  return findings
}

/** Lists that follow each other with nothing between: one list, as far as its author is concerned. */
function rowsOfLists(nodes: readonly Nodes[]): List[][] {
  const rows: List[][] = []
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'list') continue
    if (nodes[index - 1]?.type === 'list') rows.at(-1)!.push(node)
    else rows.push([node])
  }
  return rows
}

function shallow(items: ListItem[], text: string): MarkFinding[] {
  let above = items[0]!
  const inner = items.flatMap((item) => {
    if (columnOf(item) > columnOf(above)) return [{ item, above }]
    above = item
    return []
  })
  const [first] = inner
  if (!first) return []
  const [from, to] = rangeOf(first.item)
  const line = text.slice(from, to).split(/\r?\n/, 1)[0]!
  const start = text.lastIndexOf('\n', from - 1) + 1
  const isPlain = text.slice(start, from).trim() === ''
  const needed = widthOf(first.above, text)
  const typed = columnOf(first.item) - columnOf(first.above)
  return [
    {
      rule: 'mark-is-meant',
      from,
      to: from + line.length,
      what: `「${shorten(line, 20)}」只缩进了 ${typed} 格，不会归到上面的「${shorten(lineOf(first.above, text), 20)}」下面，会和它并列`,
      fix: `属于上面那一条的，每一行前面补到 ${needed} 格；本来就并列的，删掉前面的空格`,
      ...(isPlain && { changes: inner.flatMap((entry) => moved(entry, text)) }),
    },
  ]
}

/** The lines of an entry moved so far right that it belongs to the one above. */
function moved({ item, above }: { item: ListItem; above: ListItem }, text: string): Change[] {
  const missing = columnOf(above) + widthOf(above, text) - columnOf(item)
  const [from, to] = rangeOf(item)
  const start = text.lastIndexOf('\n', from - 1) + 1
  return linesOf(text, start, to).flatMap(({ offset, line }) =>
    line.trim() === '' ? [] : [{ from: offset, to: offset, text: ' '.repeat(missing) }],
  )
}

/** How far the text of an entry is from its mark. */
function widthOf(item: ListItem, text: string): number {
  return /^(?:[-*+]|\d+[.)])[ \t]*/.exec(lineOf(item, text))![0].length
}

function lineOf(item: ListItem, text: string): string {
  const [from, to] = rangeOf(item)
  return text.slice(from, to).split(/\r?\n/, 1)[0]!
}

function columnOf({ position }: ListItem): number {
  return position?.start.column ?? 1
}

function rangeOf({ position }: ListItem): [number, number] {
  const from = position?.start.offset ?? 0
  return [from, position?.end.offset ?? from]
}
