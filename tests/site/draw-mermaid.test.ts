import { toHtml } from 'hast-util-to-html'
import type { ElementContent } from 'hast'
import type { Node, Parent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/mdx/markdown.ts'
import { drawMermaid } from '../../src/site/markdown/draw-mermaid.ts'

/** The figures of a page, as HTML, and what is left of its blocks of code. */
async function drawn(text: string, format: 'md' | 'mdx' = 'mdx'): Promise<{ figures: string[]; code: number }> {
  const tree = structuredClone(parseMarkdown(text, format))
  await drawMermaid()(tree)
  const figures: string[] = []
  let code = 0
  const look = (node: Node) => {
    const children = (node.data as { hChildren?: ElementContent[] } | undefined)?.hChildren
    if (children) figures.push(toHtml(children))
    if (node.type === 'code') code += 1
    if ('children' in node) (node as Parent).children.forEach(look)
  }
  look(tree)
  return { figures, code }
}

const chart = 'flowchart TD\n  accTitle: 退款\n  a["满 50~100 元，单价*3*2 <b>"] --> b'
const fenced = (open: string, before = '') =>
  [open, ...chart.split('\n'), open.slice(0, 3)].map((line) => before + line).join('\n')

test('labels are words, whatever Markdown and HTML would make of them', async () => {
  for (const format of ['md', 'mdx'] as const) {
    const { figures } = await drawn(fenced('```mermaid'), format)
    expect(figures).toHaveLength(1)
    const text = figures[0]?.replaceAll(/<\/?tspan[^>]*>|\s/g, '')
    expect(text).toContain('>满50~100元，单价*3*2&#x3C;b></text>')
    expect(figures[0]).not.toMatch(/<(?:em|del|strong|b)>/)
    expect(figures[0]).toMatch(/^<figcaption>退款<\/figcaption><div class="chart-scroll"/)
  }
})

describe('a chart is drawn', () => {
  test.each([
    ['with a capital letter', fenced('```Mermaid')],
    ['in capital letters', fenced('```MERMAID')],
    ['between tildes', fenced('~~~mermaid')],
    ['with more behind its name', fenced('```mermaid title="图" {1}')],
    ['in a list', `- 图：\n\n${fenced('```mermaid', '  ')}`],
    ['in a quote', fenced('```mermaid', '> ')],
    ['in an aside', `:::note\n${fenced('```mermaid')}\n:::`],
    ['in a step', `<Step id="a" title="看" next="b">\n  看图。\n\n${fenced('```mermaid', '  ')}\n</Step>`],
  ])('%s', async (_, text) => {
    const { figures, code } = await drawn(text)
    expect([figures.length, code]).toEqual([1, 0])
  })
})

test('the same chart twice on a page has ids of its own each time', async () => {
  const { figures } = await drawn(
    `${fenced('```mermaid')}\n\n${fenced('```mermaid')}\n\n> ${fenced('```mermaid').replaceAll('\n', '\n> ')}`,
  )
  expect(figures).toHaveLength(3)
  const ids = figures.flatMap((figure) => [...figure.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
  expect(ids.length).toBeGreaterThan(3)
  expect(new Set(ids).size).toBe(ids.length)
  for (const figure of figures)
    for (const [, id] of figure.matchAll(/url\(#([^)]*)\)/g)) expect(figure).toContain(` id="${id}"`)
})

test('what cannot be drawn stays as it was written', async () => {
  const { figures, code } = await drawn('```mermaid\npie\n  "a": 1\n```\n\n```mermaid\nflowchart TD\n  a -> b\n```')
  expect([figures.length, code]).toEqual([0, 2])
})
