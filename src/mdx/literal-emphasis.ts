import type { PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Turns emphasis by a single mark back into the signs that were typed. Chinese type has no italics, and people write
 * `（长）*（宽）*（高）` and `*必填`; what should stand out is bold.
 */
export function literalEmphasis() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    visit(tree, 'emphasis', ({ children, position }, index, parent) => {
      if (!parent || index === undefined) return
      const mark = source[position?.start.offset ?? 0] ?? '*'
      const sign = (at: number | undefined): PhrasingContent => {
        const point = position && { ...position.start, column: position.start.column, offset: at }
        return { type: 'text', value: mark, ...(point && { position: { start: point, end: point } }) }
      }
      parent.children.splice(index, 1, ...[sign(position?.start.offset), ...children, sign(position?.end.offset)])
      return [SKIP, index]
    })
  }
}
