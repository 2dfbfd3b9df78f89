/// <reference types="mdast-util-to-hast" />
import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Code, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { drawDiagram } from '../../diagrams/draw.ts'
import { readMermaid } from '../../diagrams/read-mermaid.ts'

/** Turns a fenced mermaid flowchart into a drawing. What cannot be drawn stays as it was written: the validator says why. */
export function drawMermaid() {
  return async (tree: Root): Promise<void> => {
    const blocks: { block: Code; index: number; parent: Parents }[] = []
    visit(tree, 'code', (block, index, parent) => {
      if (block.lang === 'mermaid' && parent && index !== undefined) blocks.push({ block, index, parent })
    })
    for (const { block, index, parent } of blocks) {
      const { diagram } = await readMermaid(block.value)
      if (!diagram) continue
      const id = `chart-${createHash('sha256').update(block.value).digest('hex').slice(0, 8)}`
      const svg = await drawDiagram({ ...diagram, title: diagram.title || '流程图' }, id)
      const data = {
        hName: 'figure',
        hProperties: { className: ['chart-figure', 'not-content'] },
        hChildren: fromHtml(svg, { fragment: true }).children as Element[],
      }
      parent.children[index] = { type: 'paragraph', children: [], data }
    }
  }
}
