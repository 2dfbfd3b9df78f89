import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Place } from '../diagnostics/place.ts'
import type { Source } from './source.ts'
import { attributesOf, isTag, startOf } from './tags.ts'

/** A link or an image of a page. */
export interface Link {
  kind: 'link' | 'image'
  url: string
  place: Place
  /** For images: the text that stands for it; `undefined` when there is none. */
  alt?: string | undefined
}

/** Everything on a page that points elsewhere, in Markdown or in a tag's `href` or `src`. */
export function linksOf(tree: Root, source: Source): Link[] {
  const links: Link[] = []
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      links.push({ kind: 'link', url: node.url, place: startOf(node) })
    } else if (node.type === 'image') {
      links.push({ kind: 'image', url: node.url, place: startOf(node), alt: node.alt ?? undefined })
    } else if (isTag(node)) {
      const attributes = attributesOf(node, source)
      const alt = attributes.find((attribute) => attribute.name === 'alt')?.value
      for (const { name, value, place, form } of attributes) {
        if (form !== 'text') continue
        if (name === 'href') links.push({ kind: 'link', url: value, place })
        if (name === 'src') links.push({ kind: 'image', url: value, place, alt })
      }
    }
  })
  return links
}

/** A heading of a page with the anchor that the site gives it. */
export interface Heading {
  depth: number
  text: string
  anchor: string
  place: Place
}

/** The headings of a page, their anchors made as the site makes them (github-slugger, as Astro does). */
export function headingsOf(tree: Root): Heading[] {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  visit(tree, 'heading', (node) => {
    const text = toString(node)
    headings.push({ depth: node.depth, text, anchor: slugger.slug(text), place: startOf(node) })
  })
  return headings
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

/** The fenced blocks of a page, in order. */
export function codeBlocksOf(tree: Root): CodeBlock[] {
  const blocks: CodeBlock[] = []
  visit(tree, 'code', (node) => {
    blocks.push({ language: node.lang ?? '', meta: node.meta ?? '', text: node.value, place: startOf(node) })
  })
  return blocks
}
