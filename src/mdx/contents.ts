import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
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
  /** Everything that points elsewhere, in Markdown or in a tag's `href` or `src`. */
  links: Link[]
  headings: Heading[]
  codeBlocks: CodeBlock[]
}

/**
 * Finds links, headings and fenced blocks in one walk. Anchors of headings are made as the site makes them
 * (github-slugger, as Astro does).
 */
export function readContents(tree: Root, source: Source): Contents {
  const slugger = new GithubSlugger()
  const contents: Contents = { links: [], headings: [], codeBlocks: [] }
  visit(tree, (node) => {
    const place = startOf(node)
    if (node.type === 'link' || node.type === 'definition') {
      contents.links.push({ kind: 'link', url: node.url, place })
    } else if (node.type === 'image') {
      contents.links.push({ kind: 'image', url: node.url, place, alt: node.alt ?? undefined })
    } else if (node.type === 'heading') {
      const text = toString(node)
      contents.headings.push({ depth: node.depth, text, anchor: slugger.slug(text), place })
    } else if (node.type === 'code') {
      contents.codeBlocks.push({ language: node.lang ?? '', meta: node.meta ?? '', text: node.value, place })
    } else if (isTag(node)) {
      contents.links.push(...linksOfTag(node, source))
    }
  })
  return contents
}

function linksOfTag(tag: Tag, source: Source): Link[] {
  if (!tag.attributes.some((attribute) => 'name' in attribute && /^(href|src)$/.test(attribute.name))) return []
  const attributes = attributesOf(tag, source).filter(({ form }) => form === 'text')
  const alt = attributes.find(({ name }) => name === 'alt')?.value
  return attributes.flatMap(({ name, value, place }): Link[] => {
    if (name === 'href') return [{ kind: 'link', url: value, place }]
    return name === 'src' ? [{ kind: 'image', url: value, place, alt }] : []
  })
}
