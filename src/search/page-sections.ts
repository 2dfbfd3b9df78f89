import { toString } from 'mdast-util-to-string'
import { addressOfPage } from '../catalogue/addresses.ts'
import type { Page } from '../mdx/read-page.ts'
import type { IndexEntry } from './entries.ts'

/** The parts of an ordinary page, one a heading (h2 and h3), as entries of the index: a long page drowns its own words. */
export function pageSections(page: Page): IndexEntry[] {
  const title = String(page.frontmatter['title'] ?? '')
  const anchors = new Map(page.headings.map(({ text, anchor }) => [text, anchor]))
  const sections: { heading: string; words: string[] }[] = []
  for (const node of page.tree.children) {
    if (node.type === 'heading' && node.depth <= 3) sections.push({ heading: toString(node), words: [] })
    else sections.at(-1)?.words.push(toString(node))
  }
  return sections.flatMap(({ heading, words }): IndexEntry[] => {
    const anchor = anchors.get(heading)
    if (anchor === undefined || words.length === 0) return []
    const address = `${addressOfPage(page)}#${anchor}`
    return [{ kind: 'page', address, title: `${title}：${heading}`, about: '', names: [heading], text: words }]
  })
}
