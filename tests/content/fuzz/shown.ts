import type { Nodes } from 'mdast'
import { isTag } from '../../../src/mdx/tags.ts'
import type { Page } from '../../../src/mdx/read-page.ts'

/**
 * The characters that an author meant to be read and that a page does not hold: Han and full-width punctuation, which are
 * never a mark of Markdown. Addresses and comments are accounted for.
 */
export function lostCharacters({ source, tree }: Page): string {
  const body = source.text.replace(/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m, '')
  const left = count(held(tree))
  let lost = ''
  for (const character of body.match(/[\p{Script=Han}\u3001\u3002\uFF01-\uFF60~￥]/gu) ?? []) {
    const number = left.get(character) ?? 0
    if (number > 0) left.set(character, number - 1)
    else lost += character
  }
  return lost
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** What stands on the page, in an address or in a comment. */
function held(node: Nodes): string {
  const own = [
    'value' in node ? node.value : '',
    'alt' in node ? node.alt : '',
    'url' in node ? safeDecode(node.url) : '',
    'title' in node && node.type !== 'definition' ? node.title : '',
    'lang' in node ? `${node.lang ?? ''}${node.meta ?? ''}~~~~~~` : '',
    isTag(node)
      ? node.attributes
          .map((attribute) => ('name' in attribute && typeof attribute.value === 'string' ? attribute.value : ''))
          .join('')
      : '',
    node.type === 'delete' ? '~~~~' : '',
    'attributes' in node && !isTag(node) ? JSON.stringify(node.attributes) : '',
  ]
  return own.join('') + ('children' in node ? node.children.map(held).join('') : '')
}

function safeDecode(url: string): string {
  try {
    return url + decodeURI(url)
  } catch {
    return url
  }
}

/** Tags that stand on a page as text, as a reader would see them; code is meant to. */
export function codeShown(tree: Nodes): string[] {
  if (/^(?:code|inlineCode)$/.test(tree.type)) return []
  const own =
    tree.type === 'text'
      ? (tree.value.match(/[<＜〈《]\s*[/／]?\s*(?:Step|Decision|Branch|Wait|Exit)\b[^\n]{0,30}/gi) ?? [])
      : []
  return [...own, ...('children' in tree ? tree.children.flatMap(codeShown) : [])]
}
