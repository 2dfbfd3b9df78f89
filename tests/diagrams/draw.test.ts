import fc from 'fast-check'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { drawDiagram } from '../../src/diagrams/draw.ts'
import { arrow, type Diagram, type DiagramNode } from '../../src/diagrams/model.ts'

/** An element and everything in it. */
function all(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (child.type === 'element' ? all(child) : []))]
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'element' ? textOf(child) : child.type === 'text' ? child.value : ''))
    .join('')
}

const classesOf = ({ properties }: Element) => [properties['className'] ?? []].flat()
const withClass = (svg: Element, name: string) => all(svg).filter((element) => classesOf(element).includes(name))

const node = (id: string, more: Partial<DiagramNode> = {}): DiagramNode => ({ id, text: id, shape: 'box', ...more })

const diagram: Diagram = {
  title: '捡到包裹的流程图',
  description: '1 个步骤、1 个判断',
  direction: 'down',
  nodes: [
    node('log-it', { text: '登记', href: '#log-it' }),
    node('is-named', { text: '签收次日零点起，还在 168 小时内吗？', shape: 'diamond', href: '/guides/keys/?a=1&b=2' }),
    node('call-owner', { text: '收件人来取', shape: 'hexagon' }),
    node('kept', { text: '已封存', shape: 'stadium', href: 'https://example.com/kept' }),
  ],
  edges: [
    { from: 'log-it', to: 'is-named', label: '', ...arrow },
    { from: 'is-named', to: 'call-owner', label: '看得清', ...arrow },
    { from: 'is-named', to: 'kept', label: '看不清，或者没有面单可以看', stroke: 'thick', tips: ['cross', 'circle'] },
    { from: 'call-owner', to: 'kept', label: '超时', ...arrow, stroke: 'dashed' },
    { from: 'log-it', to: 'kept', label: '', stroke: 'unseen', tips: ['none', 'none'] },
  ],
  groups: [{ id: 'desk', title: '前台', nodes: ['log-it', 'is-named'], after: 0 }],
}

const drawn = async (more: Partial<Diagram> = {}) => (await drawDiagram({ ...diagram, ...more }, 'chart')).screen

describe('a drawing', () => {
  test('says what it shows to those who do not see it', async () => {
    const svg = await drawn()
    expect(svg.properties).toMatchObject({ role: 'group', ariaLabelledBy: ['chart-title', 'chart-desc'] })
    const named = all(svg).filter(({ properties }) => /^chart-(?:title|desc)$/.test(String(properties['id'])))
    expect(named.map((element) => [element.tagName, textOf(element)])).toEqual([
      ['title', '捡到包裹的流程图'],
      ['desc', '1 个步骤、1 个判断'],
    ])
  })

  test('points at no title or description that it does not have', async () => {
    expect((await drawn({ description: '' })).properties['ariaLabelledBy']).toEqual(['chart-title'])
    expect(all(await drawn({ description: '' })).map(({ tagName }) => tagName)).not.toContain('desc')
    expect((await drawn({ title: '', description: '' })).properties).not.toHaveProperty('ariaLabelledBy')
  })

  test('has a frame as large as it is', async () => {
    const { width, height, viewBox } = (await drawn()).properties
    expect(viewBox).toBe(`0 0 ${width} ${height}`)
    expect(Number(width)).toBeGreaterThan(0)
    expect(Number(height)).toBeGreaterThan(0)
  })

  test('has every box in written order with its shape, and a link where it leads somewhere', async () => {
    const boxes = all(await drawn()).filter((element) =>
      /^(?:box|diamond|hexagon|stadium)$/.test(classesOf(element).join(' ')),
    )
    expect(boxes.map((box) => [box.tagName, classesOf(box).join(' '), textOf(box), box.properties['href']])).toEqual([
      ['a', 'box', '登记', '#log-it'],
      ['a', 'diamond', '签收次日零点起，还在 168小时内吗？', '/guides/keys/?a=1&b=2'],
      ['g', 'hexagon', '收件人来取', undefined],
      ['a', 'stadium', '已封存', 'https://example.com/kept'],
    ])
  })

  test('has every line with what stands at its ends, as thick or dashed as it is, and none that is not to be seen', async () => {
    const svg = await drawn()
    const lines = withClass(svg, 'way')
    expect(
      lines.map(({ properties: { className, markerStart, markerEnd } }) => [
        [className].flat().join(' '),
        markerStart,
        markerEnd,
      ]),
    ).toEqual([
      ['way', undefined, 'url(#chart-arrow)'],
      ['way', undefined, 'url(#chart-arrow)'],
      ['way thick', 'url(#chart-cross)', 'url(#chart-circle)'],
      ['way dashed', undefined, 'url(#chart-arrow)'],
    ])
    for (const { properties } of lines) expect(properties['d']).toMatch(/^M[\d.]+ [\d.]+(?:L[\d.]+ [\d.]+)+$/)
    const markers = all(svg).filter(({ tagName }) => tagName === 'marker')
    expect(markers.map(({ properties }) => properties['id'])).toEqual(['chart-arrow', 'chart-circle', 'chart-cross'])
  })

  test('has the label of every arrow that has one, and the name of every group', async () => {
    const svg = await drawn()
    expect(withClass(svg, 'when').map(textOf)).toEqual(['看得清', '看不清，或者没有面单可以看', '超时'])
    expect(withClass(svg, 'group-name').map(textOf)).toEqual(['前台'])
    expect(withClass(svg, 'group').map(({ tagName }) => tagName)).toEqual(['rect'])
  })

  test('keeps its ids apart from those of another chart on the page', async () => {
    const ids = async (id: string) =>
      all((await drawDiagram(diagram, id)).screen).flatMap(({ properties }) => properties['id'] ?? [])
    const both = [...(await ids('chart-1')), ...(await ids('chart-2'))]
    expect(new Set(both).size).toBe(both.length)
  })

  test('has numbers of one digit behind the point at most', async () => {
    expect(toHtml(await drawn())).not.toMatch(/\d\.\d\d|NaN|Infinity|undefined/)
  })

  test('is the same every time', async () => {
    expect(await drawDiagram(structuredClone(diagram), 'chart')).toEqual(await drawDiagram(diagram, 'chart'))
  })

  test('of nothing is an empty frame', async () => {
    expect(all(await drawn({ nodes: [], edges: [], groups: [] })).map(({ tagName }) => tagName)).toEqual([
      'svg',
      'title',
      'desc',
    ])
  })

  test('is written as SVG that a page can hold', async () => {
    const html = toHtml(await drawn({ title: '<b>&</b>' }))
    expect(html).toMatch(/^<svg class="chart" role="group" aria-labelledby="chart-title chart-desc" viewBox="0 0 /)
    expect(html).toContain('<title id="chart-title">&#x3C;b>&#x26;&#x3C;/b></title>')
    expect(html).toContain('marker-end="url(#chart-arrow)"')
  })
})

describe('whatever a chart says', () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"',
        "'",
        '" onload="alert(1)',
        '&',
        '&lt;',
        '</title>',
        '</svg>',
        '<!--',
        ']]>',
        '<a href="javascript:alert(1)">',
        '钥匙',
        '📦',
        'style="x"',
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((some) => some.join(''))

  test('it stays text, links stay links, and nothing else comes in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 8, maxLength: 8 }), async (says) => {
        const [title = '', description = '', first = '', second = '', label = '', group = '', one = '', two = ''] = says
        const svg = await drawn({
          title,
          description,
          nodes: [node('a', { text: first, href: one }), node('b', { text: second, href: `/keys/${two}` })],
          edges: [{ from: 'a', to: 'b', label, ...arrow }],
          groups: [{ id: group, title: group, nodes: ['a'], after: 0 }],
        })
        const elements = all(svg)
        const names = ['svg', 'title', 'desc', 'marker', 'path', 'rect', 'text', 'tspan', 'g', 'a']
        expect(names).toEqual(expect.arrayContaining(elements.map(({ tagName }) => tagName)))
        for (const { properties } of elements) {
          expect(Object.keys(properties).filter((key) => /^(?:style|on)/i.test(key))).toEqual([])
        }
        const bare = (text: string) => text.replaceAll(/\s/g, '')
        const withId = (id: string) => elements.filter(({ properties }) => properties['id'] === id).map(textOf)
        expect(withId('chart-title')).toEqual([title])
        expect(withId('chart-desc')).toEqual([description])
        expect(withClass(svg, 'group-name').map(textOf).map(bare)).toEqual([bare(group)])
        expect(withClass(svg, 'when').map(textOf).map(bare)).toEqual([bare(label)])
        const links = elements.filter(({ tagName }) => tagName === 'a')
        expect(links.map(textOf).map(bare)).toEqual([bare(first), bare(second)])
        expect(links.map(({ properties }) => properties['href'])).toEqual([one, `/keys/${two}`])
      }),
      { seed: 7, numRuns: 60 },
    )
  }, 60_000)

  test('it has classes and no colours', async () => {
    const names = new Set(all(await drawn()).flatMap(({ properties }) => Object.keys(properties)))
    for (const name of ['style', 'fill', 'stroke', 'color', 'fontSize']) expect(names).not.toContain(name)
  })
})
