import type { Parents, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** A character that takes a full square: Han, Kana, full-width forms, CJK punctuation, quotes and dashes as Chinese sets them. */
const wide =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF01-\\uFF60\\uFFE0-\\uFFE6“”‘’…—·]'
const breakInside = new RegExp(`(?<=${wide})[ \\t]*\\r?\\n[ \\t]*(?=${wide})`, 'gu')
const startsWide = new RegExp(`^${wide}`, 'u')
const endsWide = new RegExp(`${wide}$`, 'u')

/**
 * Takes out line ends between two characters of full width: a browser makes a gap of them. Beside a Latin word the line
 * end stays, as the space that belongs there. The rule is that of CSS Text 4, “segment break transformation”.
 */
export function joinLines() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      node.value = node.value.replaceAll(breakInside, '')
      if (!parent || index === undefined) return
      const [before, after] = [neighbour(parent, index - 1), neighbour(parent, index + 1)]
      if (endsWide.test(before)) {
        node.value = node.value.replace(/^[ \t]*\r?\n[ \t]*(.?)/su, (ending, next: string) =>
          startsWide.test(next || after) ? next : ending,
        )
      }
      if (startsWide.test(after)) {
        node.value = node.value.replace(/(.?)[ \t]*\r?\n[ \t]*$/su, (ending, last: string) =>
          endsWide.test(last || before) ? last : ending,
        )
      }
    })
  }
}

/** The words of a sibling; code and pictures are set apart from the text, so that theirs do not count. */
function neighbour(parent: Parents, index: number): string {
  const node = parent.children[index]
  return node && /^(?:strong|emphasis|delete|link|text)$/.test(node.type) ? toString(node) : ''
}
