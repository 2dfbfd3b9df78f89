import fc from 'fast-check'
import type { Element } from 'hast'
import { beforeAll, expect, test } from 'vitest'
import { drawDiagram } from '../../src/diagrams/draw.ts'
import { readMermaid } from '../../src/diagrams/read-mermaid.ts'

beforeAll(async () => void (await readMermaid('flowchart TD\na')), 60_000)

const pieces = [
  '<script>alert(1)</script>', '</text>', '*', '**', '~', '~~~', '_', '&amp;', '&', '"', "'", '<', '>', '📦', '👨‍👩‍👧', '\u202E退款\u202C',
  '退'.repeat(200), 'x'.repeat(200), '-->', '---o', '[', ']', '{', '}', '(', ')', '|', ';', '%%', '#', '@{', 'end', 'subgraph', ' ', '满 50~100 元',
] // prettier-ignore
const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((some) => `字${some.join('')}`)
const lines = ['-->', '---', '<-->', '--x', '--o', 'x--x', 'o--o', '==>', '-.-', '-.->', '---->']

/** A flowchart in Mermaid: boxes, the last of them in groups within each other, and lines of every kind between all. */
const chart = fc
  .record({
    boxes: fc.array(words, { minLength: 1, maxLength: 6 }),
    frames: fc.array(words, { maxLength: 3 }),
    ways: fc.array(
      fc.record({ from: fc.nat(8), to: fc.nat(8), line: fc.constantFrom(...lines), label: fc.option(words) }),
      { maxLength: 8 },
    ),
    direction: fc.constantFrom('TD', 'BT', 'LR', 'RL'),
  })
  .map(({ boxes, frames, ways, direction }) => {
    const said = (text: string) => `"${text.replaceAll('#', '#35;').replaceAll('"', '#quot;')}"`
    const ids = [...boxes.map((_, index) => `b${index}`), ...frames.map((_, index) => `g${index}`)]
    const end = (index: number) => ids[index % ids.length]!
    const inner = boxes.slice(1).map((text, index) => `  b${index + 1}[${said(text)}]`)
    const source = [
      `flowchart ${direction}`,
      `  b0{{${said(boxes[0]!)}}}`,
      ...frames.map((name, index) => `  subgraph g${index} [${said(name)}]`),
      ...inner,
      ...frames.map(() => '  end'),
      ...ways.map(
        ({ from, to, line, label }) => `  ${end(from)} ${line}${label === null ? '' : `|${said(label)}|`} ${end(to)}`,
      ),
    ].join('\n')
    const labels = [...boxes, ...frames, ...ways.flatMap(({ label }) => label ?? [])]
    return { source, labels, count: ways.length }
  })

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'element' ? textOf(child) : child.type === 'text' ? child.value : ''))
    .join('')
}

const all = (element: Element): Element[] => [
  element,
  ...element.children.flatMap((child) => (child.type === 'element' ? all(child) : [])),
]
const bare = (text: string) => text.replaceAll(/\s/g, '')

test('whatever a chart says is drawn as it was written, with a line for every arrow, and ids of its own', async () => {
  await fc.assert(
    fc.asyncProperty(chart, async ({ source, labels, count }) => {
      const { diagram, problem } = await readMermaid(source)
      expect(problem).toBeUndefined()
      const svg = all((await drawDiagram(diagram!, 'chart')).screen)
      const texts = svg.filter(({ tagName }) => tagName === 'text').map((element) => bare(textOf(element)))
      expect(texts.sort()).toEqual(labels.map(bare).sort())
      expect(svg.filter(({ properties }) => [properties['className']].flat().includes('way'))).toHaveLength(count)
      const ids = svg.flatMap(({ properties }) => properties['id'] ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { seed: 7, numRuns: 60 },
  )
}, 300_000)
