import type { PhrasingContent, Table } from 'mdast'

/** The least and the most that a column asks for, in Chinese characters. */
const [narrowest, widest] = [1, 18]

/** What a column asks for in which nothing stands yet: somebody will write there by hand. */
const byHand = 10

/**
 * How wide the columns of a table are, by what stands in them: the longest line of each, in Chinese characters, within
 * bounds.
 *
 * @param width of the table, in any unit
 * @returns whole numbers of the same unit, which add up to the width
 */
export function columnWidths({ children: rows }: Table, width: number): number[] {
  const count = Math.max(1, ...rows.map((row) => row.children.length))
  const weights = Array.from({ length: count }, (_, column) => {
    const lines = rows.map((row) => linesIn(row.children[column]?.children ?? []))
    const isEmpty = rows.length > 1 && lines.slice(1).every((line) => line.join('') === '')
    return Math.min(widest, Math.max(isEmpty ? byHand : narrowest, ...lines.flat().map(wideness)) + 1)
  })
  const sum = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => Math.floor((weight / sum) * width))
  widths[count - 1]! += width - widths.reduce((sum, one) => sum + one, 0)
  return widths
}

function linesIn(children: readonly PhrasingContent[]): string[] {
  const textOf = (child: PhrasingContent): string =>
    child.type === 'text' ? child.value : child.type === 'break' ? '\n' : 'children' in child ? child.children.map(textOf).join('') : '' // prettier-ignore
  return children.map(textOf).join('').split('\n')
}

/** How wide a line is in Chinese characters: other ones are taken for half as wide. */
function wideness(line: string): number {
  return [...line].reduce((sum, character) => sum + (character < '\u2e80' ? 0.55 : 1), 0)
}
