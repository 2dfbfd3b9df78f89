import type { Definition, Image, ImageReference, Link as LinkNode, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Place } from '../diagnostics/place.ts'
import { isComment, isExpression, type Expression } from './braces.ts'
import { anchorOf } from './heading-anchors.ts'
import { tagsOfHtml } from './html-tags.ts'
import type { Source } from './source.ts'
import { attributesOf, isTag, startOf, walk, type Tag } from './tags.ts'

/** A link or an image of a page. */
export interface Link {
  kind: 'link' | 'image'
  url: string
  place: Place
  /** Where the address stands, for an image that names a definition (`[name]: /key.png`); images share one object. */
  urlPlace?: Place
  /** For images: the text that stands for it; `undefined` when there is none. */
  alt?: string | undefined
}

/** A heading of a page with the anchor that the site gives it. */
export interface Heading {
  depth: number
  text: string
  anchor: string
  place: Place
}

/** A fenced block of a page. */
export interface CodeBlock {
  language: string
  /** What stands behind the language on the fence line. */
  meta: string
  text: string
  /** Place of the opening fence; the text starts on the next line. */
  place: Place
}

/** What is on a page besides its words, each in the order in which it is written. */
export interface Contents {
  /** Everything that points elsewhere, in Markdown or in a tag's `href` or `src`. Of the tags only `img` is an image. */
  links: Link[]
  headings: Heading[]
  /** The ids that HTML tags give to places on the page: `<h2 id="shelf">`. */
  ids: string[]
  codeBlocks: CodeBlock[]
  /** All tags, each with the tags around it, the outermost first. */
  tags: { tag: Tag; around: readonly Tag[] }[]
  /** Curly brackets in the text. Comments are none. */
  expressions: Expression[]
}

/**
 * Finds links, headings, ids, fenced blocks, tags and curly brackets in one walk.
 */
export function readContents(tree: Root, source: Source): Contents {
  const contents: Contents = { links: [], headings: [], ids: [], codeBlocks: [], tags: [], expressions: [] }
  const pointers: Pointer[] = []
  const definitions: Definitions = { byId: new Map(), ofLinks: new Set() }
  walk(tree, (node, around) => {
    if (isTag(node) || node.type === 'html') {
      for (const tag of isTag(node) ? [node] : tagsOfHtml(node, source)) {
        contents.tags.push({ tag, around })
        contents.ids.push(...idsOfTag(tag))
        pointers.push(tag)
      }
    } else if (isExpression(node)) {
      if (!isComment(node)) contents.expressions.push(node)
    } else if (node.type === 'heading') {
      const text = toString(node)
      contents.headings.push({ depth: node.depth, text, anchor: anchorOf(node), place: startOf(node) })
    } else if (node.type === 'code') {
      const { lang, meta, value } = node
      contents.codeBlocks.push({ language: lang ?? '', meta: meta ?? '', text: value, place: startOf(node) })
    } else if (node.type === 'linkReference') {
      definitions.ofLinks.add(node.identifier)
    } else if (node.type === 'imageReference') {
      pointers.push(node)
    } else if (node.type === 'definition') {
      const { identifier, url } = node
      if (!definitions.byId.has(identifier)) definitions.byId.set(identifier, { url, place: startOf(node) })
      pointers.push(node)
    } else if (node.type === 'link' || node.type === 'image') {
      pointers.push(node)
    }
  })
  contents.links = pointers.flatMap((pointer) => linksOf(pointer, definitions, source))
  return contents
}

/** What may point elsewhere. */
type Pointer = LinkNode | Image | ImageReference | Definition | Tag

/** The definitions of a page (`[name]: address`), and who names them. */
interface Definitions {
  /** Where two have a name, the first counts. */
  byId: Map<string, { url: string; place: Place }>
  ofLinks: Set<string>
}

function linksOf(pointer: Pointer, { byId, ofLinks }: Definitions, source: Source): Link[] {
  const place = startOf(pointer)
  switch (pointer.type) {
    case 'link':
      return [{ kind: 'link', url: pointer.url, place }]
    case 'image':
      return [{ kind: 'image', url: pointer.url, place, alt: pointer.alt ?? undefined }]
    case 'imageReference': {
      const definition = byId.get(pointer.identifier)
      if (!definition) return []
      const { url, place: urlPlace } = definition
      return [{ kind: 'image', url, place, urlPlace, alt: pointer.alt ?? undefined }]
    }
    case 'definition': {
      // One that nobody names is no link, and is said elsewhere.
      return ofLinks.has(pointer.identifier) ? [{ kind: 'link', url: pointer.url, place }] : []
    }
    default:
      return linksOfTag(pointer, source)
  }
}

function linksOfTag(tag: Tag, source: Source): Link[] {
  if (!tag.attributes.some((attribute) => 'name' in attribute && /^(href|src)$/.test(attribute.name))) return []
  const attributes = attributesOf(tag, source).filter(({ form }) => form === 'text')
  const alt = attributes.find(({ name }) => name === 'alt')?.value
  return attributes.flatMap(({ name, value, place }): Link[] => {
    if (name === 'href') return [{ kind: 'link', url: value, place }]
    if (name !== 'src') return []
    return [tag.name === 'img' ? { kind: 'image', url: value, place, alt } : { kind: 'link', url: value, place }]
  })
}

function idsOfTag({ name, attributes }: Tag): string[] {
  if (!name || !/^[a-z]/.test(name)) return []
  return attributes.flatMap((attribute) =>
    'name' in attribute && attribute.name === 'id' && typeof attribute.value === 'string' ? [attribute.value] : [],
  )
}
