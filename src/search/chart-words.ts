import { isMermaid, readMermaid } from '../diagrams/read-mermaid.ts'
import type { CodeBlock } from '../mdx/contents.ts'

/**
 * What a fenced block says to its reader: of a flowchart its words, in the order in which they are written, of anything
 * else the block itself.
 */
export async function blockWords({ language, text }: Pick<CodeBlock, 'language' | 'text'>): Promise<string> {
  if (!isMermaid(language)) return text
  const { diagram, caption } = await readMermaid(text)
  if (!diagram) return text
  const { title, description, nodes, groups, edges } = diagram
  const words = [
    caption,
    ...(title === caption ? [] : [title]),
    description,
    ...groups.map((group) => group.title),
    ...nodes.map((node) => node.text),
    ...edges.filter(({ stroke }) => stroke !== 'unseen').map(({ label }) => label),
  ]
  return words.filter((word) => word !== '').join('；')
}
