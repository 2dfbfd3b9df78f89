import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type PluggableList } from 'unified'
import { headingAnchors } from './heading-anchors.ts'
import { joinLines } from './join-lines.ts'
import { keptNumbers } from './kept-numbers.ts'
import { literalDirectives } from './literal-directives.ts'
import { literalEmphasis } from './literal-emphasis.ts'
import { literalMarks } from './literal-marks.ts'
import { plainAddresses } from './plain-addresses.ts'
import { plainIndents } from './plain-indents.ts'

/**
 * How Markdown is read here, beyond CommonMark: by the check and by the pages alike. What Markdown takes for a mark and
 * people who write Chinese do not mean as one, stays text.
 */
export const markdownPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  [remarkCjkFriendlyStrikethrough, { singleTilde: false }],
  remarkDirective,
  plainIndents,
  literalMarks,
  literalDirectives,
  literalEmphasis,
  plainAddresses,
  keptNumbers,
  joinLines,
  headingAnchors,
]

const markdown = unified().use(remarkParse).use(markdownPlugins).freeze()
const mdx = unified().use(remarkParse).use(remarkMdx).use(markdownPlugins).freeze()

/** Trees of texts, the latest last: most pages are the same as when they were last read. */
const trees = new Map<string, Root>()
const mostTrees = 4000

/**
 * The tree of a text, every node with its place. Do not change it: the same text gives the same tree.
 *
 * @param text the text of a page without front matter
 * @param format `mdx` knows tags and code in curly brackets, `md` does not
 * @throws `VFileMessage` where the text is no MDX
 */
export function parseMarkdown(text: string, format: 'md' | 'mdx'): Root {
  const key = `${format} ${text}`
  const tree = trees.get(key) ?? parse(text, format)
  trees.delete(key)
  trees.set(key, tree)
  if (trees.size > mostTrees) trees.delete(trees.keys().next().value!)
  return tree
}

function parse(text: string, format: 'md' | 'mdx'): Root {
  const processor = format === 'md' ? markdown : mdx
  return processor.runSync(processor.parse(text), text) as Root
}
