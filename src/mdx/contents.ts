import GithubSlugger from 'github-slugger'
import type { ImageReference, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Place } from '../diagnostics/place.ts'
import type { Source } from './source.ts'
import { attributesOf, isTag, startOf, type Tag } from './tags.ts'

/** A link or an image of a page. */
export interface Link {
  kind: 'link' | 'image'
  url: string
  place: Place
  /** Where the address stands, for an image that names a definition (`[name]: /key.png`); images may share one. */
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
}

/**
 * Finds links, headings, ids and fenced blocks. Anchors of headings are made as the site makes them
 * (github-slugger, as Astro does).
 */
export function readContents(tree: Root, source: Source): Contents {
  const slugger = new GithubSlugger()
  const contents: Contents = { links: [], headings: [], ids: [], codeBlocks: [] }
  const definitions = readDefinitions(tree)
  visit(tree, (node) => {
    const place = startOf(node)
    if (node.type === 'link' || (node.type === 'definition' && !definitions.ofImages.has(node.identifier))) {
      contents.links.push({ kind: 'link', url: node.url, place })
    } else if (node.type === 'image') {
      contents.links.push({ kind: 'image', url: node.url, place, alt: node.alt ?? undefined })
    } else if (node.type === 'imageReference') {
      contents.links.push(...imagesOf(node, definitions))
    } else if (node.type === 'heading') {
      const text = toString(node)
      contents.headings.push({ depth: node.depth, text, anchor: slugger.slug(text), place })
    } else if (node.type === 'code') {
      contents.codeBlocks.push({ language: node.lang ?? '', meta: node.meta ?? '', text: node.value, place })
    } else if (isTag(node)) {
      contents.links.push(...linksOfTag(node, source))
      contents.ids.push(...idsOfTag(node))
    }
  })
  return contents
}

interface Definitions {
  byId: Map<string, { url: string; place: Place }>
  /** Ids that images name and links do not. */
  ofImages: Set<string>
}

/** The definitions of a page (`[name]: address`); where two have a name, the first counts. */
function readDefinitions(tree: Root): Definitions {
  const byId: Definitions['byId'] = new Map()
  const ofImages = new Set<string>()
  const ofLinks = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'definition') {
      if (!byId.has(node.identifier)) byId.set(node.identifier, { url: node.url, place: startOf(node) })
    } else if (node.type === 'imageReference') ofImages.add(node.identifier)
    else if (node.type === 'linkReference') ofLinks.add(node.identifier)
  })
  return { byId, ofImages: ofImages.difference(ofLinks) }
}

function imagesOf(reference: ImageReference, { byId }: Definitions): Link[] {
  const definition = byId.get(reference.identifier)
  if (!definition) return []
  const alt = reference.alt ?? undefined
  return [{ kind: 'image', url: definition.url, place: startOf(reference), urlPlace: definition.place, alt }]
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
