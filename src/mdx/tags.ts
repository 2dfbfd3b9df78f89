import type { Node, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visitParents } from 'unist-util-visit-parents'
import type { Place, Written } from '../diagnostics/place.ts'
import type { Source } from './source.ts'

export type Tag = MdxJsxFlowElement | MdxJsxTextElement

/** An attribute of a tag as its author wrote it. */
export interface Attribute extends Written {
  name: string
  /** Where the name stands; `place` is where the value does. */
  namePlace: Place
  /** Offset of the value in the file. */
  offset: number
  /** How it was written: as text, as `{code}`, or as a bare name. */
  form: 'text' | 'code' | 'bare'
}

export function isTag(node: Node): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Where a node of the tree starts. */
export function startOf(node: Node): Place {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}

/** Calls `visit` for every tag of a tree, in the order in which they are written, with the tags around it. */
export function eachTag(tree: Root | Tag, visit: (tag: Tag, around: Tag[]) => void): void {
  visitParents(tree, (node, ancestors) => {
    if (node !== tree && isTag(node)) visit(node, ancestors.filter(isTag))
  })
}

/**
 * The attributes of a tag, with the places that the tree itself does not keep.
 *
 * @param tag a tag of the tree that was read from `source`
 * @param source the file
 */
export function attributesOf(tag: Tag, source: Source): Attribute[] {
  const written = tag.attributes.filter(
    (attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute',
  )
  const attributes: Attribute[] = []
  const scan = /\s*(?:\{[^}]*\}\s*)*([A-Za-z_:][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|\{))?/y
  scan.lastIndex = (tag.position?.start.offset ?? 0) + 1 + (tag.name?.length ?? 0)
  for (const { name, value } of written) {
    const match = scan.exec(source.text)
    const start = match ? scan.lastIndex - match[0].trimStart().length : (tag.position?.start.offset ?? 0)
    const quoted = match?.[2]
    const valueStart = quoted && quoted !== '{' ? scan.lastIndex - quoted.length + 1 : start
    const isCode = typeof value === 'object' && value !== null
    if (isCode) scan.lastIndex += value.value.length + 1
    attributes.push({
      name,
      value: isCode ? `{${value.value}}` : (value ?? ''),
      place: source.placeAt(valueStart),
      offset: valueStart,
      namePlace: source.placeAt(start),
      form: isCode ? 'code' : value === null || value === undefined ? 'bare' : 'text',
    })
  }
  return attributes
}

/** Splits an attribute that lists several ids into its words, each with its own place; spaces and commas part them. */
export function words(attribute: Attribute, source: Source): Written[] {
  return [...attribute.value.matchAll(/[^\s,，、]+/g)].map((match) => ({
    value: match[0],
    place: source.placeAt(attribute.offset + match.index),
  }))
}
