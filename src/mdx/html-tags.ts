import type { Html } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import type { Source } from './source.ts'
import type { Tag } from './tags.ts'

/** HTML that an author may mix into the text; everything else in angle brackets is a finding. */
const html = new Set(
  'a abbr audio b blockquote br code dd del details div dl dt em figcaption figure h2 h3 h4 hr i img ins kbd li mark ol p pre q s small source span strong sub summary sup table tbody td th thead tr u ul var video'.split(
    ' ',
  ),
)

/** Whether a name is that of plain HTML that may stand in a page. */
export function isHtml(name: string | null): boolean {
  return name !== null && html.has(name)
}

/** HTML that never holds anything, and ends where it starts. */
export function isVoid(name: string): boolean {
  return /^(?:br|hr|img|source|wbr|col|input)$/i.test(name)
}

const opening = /<!--[\s\S]*?(?:-->|$)|<([A-Za-z][\w.:-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>?/g
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g

/** The tags in a piece of HTML of a `.md` page, in the shape in which an `.mdx` page has them, so that one rule sees both. */
export function tagsOfHtml({ value, position }: Html, source: Source): Tag[] {
  const point = (offset: number) => ({ ...source.placeAt(offset), offset })
  let at = position?.start.offset ?? 0
  // The tree keeps HTML of several lines without their indents, so that each part is looked for in the file.
  const next = (part: string) => {
    const found = source.text.indexOf(part, at)
    if (found >= 0) at = found + part.length
    return { start: point(found < 0 ? at : found), end: point(at) }
  }
  return [...value.matchAll(opening)].flatMap(({ 0: written, 1: name, 2: inside = '' }): Tag[] => {
    if (!name) {
      next(written)
      return []
    }
    const { start, end } = next(`<${name}`)
    const attributes = [...inside.matchAll(attribute)].map((match) => attributeOf(match, next(match[0])))
    return [
      {
        type: 'mdxJsxFlowElement',
        name,
        attributes,
        children: [],
        position: { start, end: attributes.at(-1)?.position?.end ?? end },
      },
    ]
  })
}

function attributeOf(
  [, name = '', double, single, bare]: RegExpExecArray,
  position: MdxJsxAttribute['position'],
): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value: double ?? single ?? bare ?? null, ...(position && { position }) }
}
