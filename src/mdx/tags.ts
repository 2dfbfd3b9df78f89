import type { Node, Nodes, Parents } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
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

/** Calls `visit` for everything in a tree, in the order in which it is written, with the tags around it. */
export function walk(tree: Parents, visit: (node: Nodes, around: readonly Tag[]) => void, around: readonly Tag[] = []) {
  for (const node of tree.children) {
    visit(node, around)
    if ('children' in node) walk(node, visit, isTag(node) ? [...around, node] : around)
  }
}

/**
 * The attributes of a tag, with the places of names and values. Code that stands for attributes (`{...all}`) is left out.
 *
 * @param tag a tag of the tree that was read from `source`
 * @param source the file
 */
export function attributesOf(tag: Tag, source: Source): Attribute[] {
  return tag.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return []
    const { name, value, position } = attribute
    const start = position?.start.offset ?? 0
    const isText = typeof value === 'string'
    const isCode = !isText && value !== null && value !== undefined
    // Only HTML in a page of Markdown has values without quotation marks.
    const before = isText ? (/^[^=]*=\s*["']?/.exec(source.text.slice(start, position?.end.offset))?.[0] ?? '') : ''
    const offset = start + before.length
    return {
      name,
      value: isCode ? `{${value.value}}` : (value ?? ''),
      place: source.placeAt(offset),
      offset,
      namePlace: source.placeAt(start),
      form: isCode ? 'code' : isText ? 'text' : 'bare',
    }
  })
}

/** Splits an attribute that lists several ids into its words, each with its own place; spaces and commas part them. */
export function words(attribute: Attribute, source: Source): Written[] {
  let at = attribute.offset
  return [...attribute.value.matchAll(/[^\s,，、]+/g)].map(([value]) => {
    // The tree keeps the value without the indentation of its lines, so that each word is looked for in the file.
    const start = source.text.indexOf(value, at)
    if (start >= 0) at = start + value.length
    return { value, place: start >= 0 ? source.placeAt(start) : attribute.place }
  })
}
