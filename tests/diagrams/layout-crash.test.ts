import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type ELK from 'elkjs/lib/elk.bundled.js'
import { beforeEach, expect, test, vi } from 'vitest'
import { layOut } from '../../src/diagrams/layout.ts'
import { arrow, type Diagram } from '../../src/diagrams/model.ts'
import { drawMermaid } from '../../src/site/markdown/draw-mermaid.ts'
import { parseMarkdown } from '../../src/mdx/markdown.ts'
import { findings } from '../support/content.ts'

const rule = 'chart-is-drawn-whole'

/** How often the layout crashes before it works. */
const crashes = vi.hoisted(() => ({ left: 0 }))

vi.mock('elkjs/lib/elk.bundled.js', async (original) => {
  const { default: Real } = (await original()) as { default: typeof ELK }
  const layout = (graph: ElkNode) => {
    crashes.left -= 1
    return crashes.left >= 0 ? Promise.reject(new TypeError('ELK is beside itself')) : new Real().layout(graph)
  }
  return {
    default: class {
      layout = layout
    },
  }
})

beforeEach(() => void (crashes.left = 0))

const diagram: Diagram = {
  title: '',
  description: '',
  direction: 'down',
  nodes: [
    { id: 'a', text: '登记', shape: 'box' },
    { id: 'b', text: '上架', shape: 'box' },
  ],
  edges: [{ from: 'a', to: 'b', label: '', ...arrow }],
  groups: [],
}
const block = '```mermaid\nflowchart TD\n  a[登记] --> b[上架]\n```'

test('a layout that crashes is tried again with less', async () => {
  for (const left of [1, 2, 3]) {
    crashes.left = left
    expect((await layOut(diagram)).edges).toHaveLength(1)
  }
})

test('a chart that cannot be laid out is a finding, and stands on the page as it was written', async () => {
  crashes.left = Infinity
  await expect(layOut(diagram)).rejects.toThrow('no layout')
  expect(await findings(rule, { 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${block}\n` })).toEqual([
    '5: 这张流程图排不出来 → 连线太绕了：拆成两张图，或者少用几层分组',
  ])
  const tree = structuredClone(parseMarkdown(block, 'mdx'))
  await drawMermaid()(tree)
  expect(tree.children.map(({ type }) => type)).toEqual(['code'])
}, 60_000)
