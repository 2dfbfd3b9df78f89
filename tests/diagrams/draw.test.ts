import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawDiagram } from '../../src/diagrams/draw.ts'
import type { Diagram, DiagramNode } from '../../src/diagrams/model.ts'

/** A part of a drawing: an element with what is in it. */
interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

/**
 * Reads a drawing with a grammar that is stricter than that of SVG, so that nothing which was let through unescaped can
 * pass for text.
 */
function parse(svg: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  let end = 0
  for (const match of svg.matchAll(/<(\/?)([a-z]+)((?: [A-Za-z-]+="[^"<>]*")*)(\/?)>|([^<>"]+|")/g)) {
    expect(svg.slice(end, match.index)).toBe('')
    end = match.index + match[0].length
    const [, closing, name, attributes = '', empty, text] = match
    if (text !== undefined) open.at(-1)!.children.push(unescape(text))
    else if (closing) expect(open.pop()!.name).toBe(name)
    else {
      const pairs = [...attributes.matchAll(/ ([A-Za-z-]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        unescape(value!),
      ])
      const element: Element = { name: name!, attributes: Object.fromEntries(pairs), children: [] }
      open.at(-1)!.children.push(element)
      if (!empty) open.push(element)
    }
  }
  expect(svg.slice(end)).toBe('')
  expect(open).toEqual([root])
  expect(root.children).toHaveLength(1)
  return root.children[0] as Element
}

function unescape(text: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replaceAll(/&(\w*);?/g, (written, name: string) => {
    expect(Object.keys(signs), `${written} is not an escape`).toContain(name)
    return signs[name]!
  })
}

/** An element and everything in it. */
function all(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))]
}

function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

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
    { from: 'log-it', to: 'is-named', label: '' },
    { from: 'is-named', to: 'call-owner', label: '看得清' },
    { from: 'is-named', to: 'kept', label: '看不清，或者没有面单可以看' },
    { from: 'call-owner', to: 'kept', label: '超时', isDashed: true },
  ],
  groups: [{ id: 'desk', title: '前台', nodes: ['log-it', 'is-named'] }],
}

const drawn = async (more: Partial<Diagram> = {}) => parse(await drawDiagram({ ...diagram, ...more }, 'chart'))

describe('a drawing', () => {
  test('says what it shows to those who do not see it', async () => {
    const svg = await drawn()
    expect(svg.attributes).toMatchObject({ role: 'group', 'aria-labelledby': 'chart-title chart-desc' })
    const named = all(svg).filter(({ attributes }) => /^chart-(?:title|desc)$/.test(attributes['id'] ?? ''))
    expect(named.map((element) => [element.name, textOf(element)])).toEqual([
      ['title', '捡到包裹的流程图'],
      ['desc', '1 个步骤、1 个判断'],
    ])
  })

  test('points at no title or description that it does not have', async () => {
    expect((await drawn({ description: '' })).attributes['aria-labelledby']).toBe('chart-title')
    expect(all(await drawn({ description: '' })).map(({ name }) => name)).not.toContain('desc')
    expect((await drawn({ title: '' })).attributes).not.toHaveProperty('aria-labelledby')
  })

  test('has a frame as large as it is', async () => {
    const { width, height, viewBox } = (await drawn()).attributes
    expect(viewBox).toBe(`0 0 ${width} ${height}`)
    expect(Number(width)).toBeGreaterThan(0)
    expect(Number(height)).toBeGreaterThan(0)
  })

  test('has every box in written order with its shape, and a link where it leads somewhere', async () => {
    const boxes = all(await drawn()).filter(({ attributes }) =>
      /^(?:box|diamond|hexagon|stadium)$/.test(attributes['class'] ?? ''),
    )
    expect(boxes.map((box) => [box.name, box.attributes['class'], textOf(box), box.attributes['href']])).toEqual([
      ['a', 'box', '登记', '#log-it'],
      ['a', 'diamond', '签收次日零点起，还在 168小时内吗？', '/guides/keys/?a=1&b=2'],
      ['g', 'hexagon', '收件人来取', undefined],
      ['a', 'stadium', '已封存', 'https://example.com/kept'],
    ])
  })

  test('has every arrow with its tip, and dashes for a time that ran out', async () => {
    const svg = await drawn()
    const arrows = (name: string) =>
      all(svg)
        .filter(({ attributes }) => attributes['class'] === name)
        .flatMap(({ children }) => children as Element[])
    expect(arrows('way')).toHaveLength(3)
    expect(arrows('way overdue-way')).toHaveLength(1)
    const tip = all(svg).find(({ name }) => name === 'marker')!.attributes['id']
    for (const { attributes } of [...arrows('way'), ...arrows('way overdue-way')]) {
      expect(attributes['marker-end']).toBe(`url(#${tip})`)
      expect(attributes['d']).toMatch(/^M[\d.]+ [\d.]+(?:L[\d.]+ [\d.]+)+$/)
    }
  })

  test('has the label of every arrow that has one, and the title of every group', async () => {
    const svg = await drawn()
    const texts = (name: string) =>
      all(svg)
        .filter(({ attributes }) => attributes['class'] === name)
        .map(textOf)
    expect(texts('when')).toEqual(['看得清', '看不清，或者没有面单可以看', '超时'])
    expect(texts('group-title')).toEqual(['前台'])
  })

  test('keeps its ids apart from those of another chart on the page', async () => {
    const ids = async (id: string) =>
      all(parse(await drawDiagram(diagram, id))).flatMap(({ attributes }) => attributes['id'] ?? [])
    const both = [...(await ids('chart-1')), ...(await ids('chart-2'))]
    expect(new Set(both).size).toBe(both.length)
  })

  test('has numbers of one digit behind the point at most', async () => {
    expect(await drawDiagram(diagram, 'chart')).not.toMatch(/\d\.\d\d|NaN|Infinity|undefined/)
  })

  test('is the same every time', async () => {
    expect(await drawDiagram(structuredClone(diagram), 'chart')).toBe(await drawDiagram(diagram, 'chart'))
  })

  test('of nothing is an empty frame', async () => {
    expect(all(await drawn({ nodes: [], edges: [], groups: [] })).map(({ name }) => name)).toEqual([
      'svg',
      'title',
      'desc',
      'marker',
      'path',
    ])
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
          edges: [{ from: 'a', to: 'b', label }],
          groups: [{ id: group, title: group, nodes: ['a'] }],
        })
        const elements = all(svg)
        const names = ['svg', 'title', 'desc', 'marker', 'path', 'rect', 'text', 'tspan', 'g', 'a']
        expect(names).toEqual(expect.arrayContaining(elements.map(({ name }) => name)))
        for (const { attributes } of elements) {
          expect(Object.keys(attributes).filter((key) => /^(?:style|on)/i.test(key))).toEqual([])
        }
        const bare = (text: string) => text.replaceAll(/\s/g, '')
        const said = (key: string, value: string) =>
          elements.filter(({ name, attributes }) => (key === 'name' ? name : attributes[key]) === value).map(textOf)
        expect(said('id', 'chart-title')).toEqual([title])
        expect(said('id', 'chart-desc')).toEqual([description])
        expect(said('class', 'group-title')).toEqual([group])
        expect(said('class', 'when').map(bare)).toEqual([bare(label)])
        expect(said('name', 'a').map(bare)).toEqual([bare(first), bare(second)])
        expect(elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'])).toEqual([
          one,
          `/keys/${two}`,
        ])
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  test('it has classes and no colours', async () => {
    const attributes = new Set(all(await drawn()).flatMap(({ attributes }) => Object.keys(attributes)))
    for (const name of ['style', 'fill', 'stroke', 'color', 'font-size']) expect(attributes).not.toContain(name)
  })
})
