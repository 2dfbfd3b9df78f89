import { createHash } from 'node:crypto'
import { defineMdastPlugin } from 'satteri'
import { drawDiagram } from '../../diagrams/draw.ts'
import { readMermaid } from '../../diagrams/read-mermaid.ts'

/** Turns a fenced mermaid flowchart into a drawing. What cannot be drawn stays as it was written: the validator says why. */
export const drawMermaid = defineMdastPlugin({
  name: 'draw-mermaid',
  async code(node) {
    if (node.lang !== 'mermaid') return
    const { diagram } = await readMermaid(node.value)
    if (!diagram) return
    const id = `chart-${createHash('sha256').update(node.value).digest('hex').slice(0, 8)}`
    const svg = await drawDiagram({ ...diagram, title: diagram.title || '流程图' }, id)
    return { raw: `<figure class="chart-figure not-content">${svg}</figure>`, mdxExpressions: false }
  },
})
