/// <reference types="mdast-util-to-hast" />
import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Code, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { drawDiagram } from '../../diagrams/draw.ts'
import { isMermaid, readMermaid } from '../../diagrams/read-mermaid.ts'

/** Turns a fenced mermaid flowchart into a drawing. What cannot be drawn stays as it was written: the validator says why. */
export function drawMermaid() {
  return async (tree: Root): Promise<void> => {
    const blocks: { block: Code; index: number; parent: Parents }[] = []
    visit(tree, 'code', (block, index, parent) => {
      if (isMermaid(block.lang) && parent && index !== undefined) blocks.push({ block, index, parent })
    })
    const times = new Map<string, number>()
    for (const { block, index, parent } of blocks) {
      const hash = createHash('sha256').update(block.value).digest('hex').slice(0, 8)
      const time = (times.get(hash) ?? 0) + 1
      times.set(hash, time)
      const hChildren = await figure(block.value, time === 1 ? `chart-${hash}` : `chart-${hash}-${time}`)
      if (!hChildren) continue
      const data = { hName: 'figure', hProperties: { className: ['chart-figure', 'not-content'] }, hChildren }
      parent.children[index] = { type: 'paragraph', children: [], data }
    }
  }
}

/** What stands in the figure of a chart, or nothing when it cannot be drawn. */
async function figure(text: string, id: string): Promise<Element[] | undefined> {
  const { diagram, caption } = await readMermaid(text)
  if (!diagram) return undefined
  try {
    const { screen, paper } = await drawDiagram({ ...diagram, title: diagram.title || '流程图' }, id)
    const scroll = h(
      'div',
      { className: 'chart-scroll', tabIndex: 0, role: 'group', ariaLabel: '流程图，可以左右滚动' },
      screen,
    )
    return [...(caption ? [h('figcaption', caption)] : []), scroll, ...(paper ? [paper] : [])]
  } catch {
    return undefined
  }
}
