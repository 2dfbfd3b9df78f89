import type { Code, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { addressOfPage } from '../catalogue/addresses.ts'
import type { Page } from '../mdx/read-page.ts'
import { blockWords } from './chart-words.ts'
import type { IndexEntry } from './entries.ts'

/** The parts of an ordinary page, one a heading (h2 and h3), as entries of the index: a long page drowns its own words. */
export async function pageSections(page: Page): Promise<IndexEntry[]> {
  const title = String(page.frontmatter['title'] ?? '')
  const anchors = new Map(page.headings.map(({ text, anchor }) => [text, anchor]))
  const sections: { heading: string; words: string[] }[] = []
  for (const node of page.tree.children) {
    if (node.type === 'heading' && node.depth <= 3) sections.push({ heading: toString(node), words: [] })
    else sections.at(-1)?.words.push(await wordsOf(node))
  }
  return sections.flatMap(({ heading, words }): IndexEntry[] => {
    const anchor = anchors.get(heading)
    if (anchor === undefined || words.length === 0) return []
    const address = `${addressOfPage(page)}#${anchor}`
    return [{ kind: 'page', address, title: `${title}：${heading}`, about: '', names: [heading], text: words }]
  })
}

/** The words of a part of a page, with those of the charts in it. */
async function wordsOf(node: RootContent): Promise<string> {
  const blocks: Code[] = []
  visit(node, 'code', (block) => void blocks.push(block))
  let text = toString(node)
  for (const { lang, value } of blocks) {
    const words = await blockWords({ language: lang ?? '', text: value })
    text = text.replace(value, () => words)
  }
  return text
}
