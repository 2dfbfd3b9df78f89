/// <reference types="mdast-util-to-hast" />
import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** What a heading is called in addresses when it holds punctuation only. */
const nameless = 'section'

/** Gives every heading its anchor, made as GitHub and Astro make them, and never an empty one. */
export function headingAnchors() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger()
    visit(tree, 'heading', (heading) => {
      const text = toString(heading, { includeImageAlt: false })
      const hasName = new GithubSlugger().slug(text) !== ''
      const id = slugger.slug(hasName ? text : nameless)
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } }
    })
  }
}

/** The anchor of a heading of a tree that `parseMarkdown` made. */
export function anchorOf({ data }: Heading): string {
  return String(data?.hProperties?.['id'] ?? '')
}
