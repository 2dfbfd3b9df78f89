import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Place } from '../diagnostics/place.ts'
import { isComment } from '../mdx/braces.ts'
import type { Entry } from '../mdx/read-list.ts'
import type { Page } from '../mdx/read-page.ts'
import type { YamlPath } from '../mdx/read-yaml.ts'
import { attributesOf, isTag, startOf } from '../mdx/tags.ts'

/** A text that somebody is to read, and where it stands. */
export interface ReadText {
  file: string
  text: string
  place: Place
  /** Whether it is all that stands in its place: a value, a paragraph. A cell of a table or a chart is not. */
  isWhole: boolean
  /** Whether it stands in a block of code, whose signs have a meaning of their own. */
  isCode?: boolean
  /** Keys and positions that lead to it in a list or in front matter, attributes by the names of tag and attribute. */
  path: YamlPath
}

/** What stands for something in a text that is no words: a picture, inline code. */
const notWords = '\uFFFC'

/** Every text of an entry of a list, in written order. */
export function textsOfEntry({ value, source: { file }, placeOf }: Entry<unknown>): ReadText[] {
  return valuesIn(value, file, placeOf)
}

/** Every text of a page, in written order; none of a draft. Comments are no texts, nor is inline code. */
export function textsOfPage(page: Page): ReadText[] {
  if (page.frontmatter['draft'] === true) return []
  const { source, frontmatter, places, tree, codeBlocks, tags } = page
  const { file } = source
  return [
    ...valuesIn(frontmatter, file, (path) => places.placeOf(path)),
    ...tags.flatMap(({ tag }) =>
      attributesOf(tag, source)
        .filter(({ form }) => form === 'text')
        .map(({ name, value, place }) => ({ file, text: value, place, isWhole: true, path: [tag.name ?? '', name] })),
    ),
    ...tree.children.flatMap((node) => blocksIn(node, file)),
    // What a help page shows in order to explain it is not said.
    ...codeBlocks
      .filter(({ meta }) => !/\bcheck=/.test(meta))
      .map(({ text, place: { line } }) => {
        return { file, text, place: { line: line + 1, column: 1 }, isWhole: false, isCode: true, path: [] }
      }),
  ]
}

/** Every text in plain data. */
function valuesIn(value: unknown, file: string, placeOf: (path: YamlPath) => Place, path: YamlPath = []): ReadText[] {
  if (typeof value === 'string') return [{ file, text: value, place: placeOf(path), isWhole: true, path }]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, inner]) => valuesIn(inner, file, placeOf, [...path, key]))
}

/** The paragraphs, headings and cells in a part of a page. */
function blocksIn(node: Nodes, file: string): ReadText[] {
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
    return [{ file, text: wordsOf(node), place: startOf(node), isWhole: node.type !== 'tableCell', path: [] }]
  }
  return 'children' in node ? node.children.flatMap((child) => blocksIn(child, file)) : []
}

function wordsOf(node: Nodes): string {
  if (isComment(node)) return ''
  if (node.type === 'break') return '\n'
  if (isTag(node) && node.children.length === 0) return notWords
  if ('children' in node) return node.children.map(wordsOf).join('')
  return node.type === 'text' ? toString(node) : notWords
}
