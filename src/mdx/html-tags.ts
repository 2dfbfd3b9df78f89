import type { Html } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import type { Point } from 'unist'
import type { Source } from './source.ts'
import type { Tag } from './tags.ts'

const opening = /<!--[\s\S]*?(?:-->|$)|<([A-Za-z][\w.:-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>?/g
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g

/** The tags in a piece of HTML of a `.md` page, in the shape in which an `.mdx` page has them, so that one rule sees both. */
export function tagsOfHtml({ value, position }: Html, source: Source): Tag[] {
  const start = position?.start.offset ?? 0
  return [...value.matchAll(opening)].flatMap(({ 0: written, 1: name, 2: inside = '', index }): Tag[] => {
    if (!name) return []
    // A piece of several lines is kept without the marks around it, so that its tags are looked for in the file.
    const from = Math.max(source.text.indexOf(written, start + index), start)
    const point = (offset: number) => ({ ...source.placeAt(offset), offset })
    return [
      {
        type: 'mdxJsxFlowElement',
        name,
        attributes: [...inside.matchAll(attribute)].map((match) => attributeOf(match, from + 1 + name.length, point)),
        children: [],
        position: { start: point(from), end: point(from + written.length) },
      },
    ]
  })
}

function attributeOf(match: RegExpExecArray, offset: number, point: (offset: number) => Point): MdxJsxAttribute {
  const [written, name = '', double, single, bare] = match
  const start = offset + match.index
  return {
    type: 'mdxJsxAttribute',
    name,
    value: double ?? single ?? bare ?? null,
    position: { start: point(start), end: point(start + written.length) },
  }
}
