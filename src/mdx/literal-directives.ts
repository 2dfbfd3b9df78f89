import type { PhrasingContent, Root, Text } from 'mdast'
import type { LeafDirective, TextDirective } from 'mdast-util-directive'
import { visit, SKIP } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Turns `:name` and `::name` back into the text that was typed: they mean nothing here, and people write 「时间:签收」. Only
 * `:::note` and its like are directives.
 */
export function literalDirectives() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return
      if (node.type === 'textDirective') {
        parent.children.splice(index, 1, ...asTyped(node, source))
        return [SKIP, index]
      }
      if (node.type === 'leafDirective') {
        const { position } = node
        parent.children.splice(index, 1, { type: 'paragraph', children: asTyped(node, source), position } as never)
        return [SKIP, index]
      }
      return undefined
    })
  }
}

/** The directive's marks as text around its label. */
function asTyped(node: TextDirective | LeafDirective, source: string): PhrasingContent[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const first = node.children[0]?.position?.start.offset ?? to
  const last = node.children.at(-1)?.position?.end.offset ?? to
  return [textAt(node, source.slice(from, first)), ...node.children, textAt(node, source.slice(last, to))].filter(
    (part) => part.type !== 'text' || part.value !== '',
  )
}

function textAt({ position }: TextDirective | LeafDirective, value: string): Text {
  return { type: 'text', value, ...(position && { position }) }
}
