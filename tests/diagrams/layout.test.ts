import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/diagrams/measure.ts'
import { layOut, type PlacedDiagram } from '../../src/diagrams/layout.ts'
import { type as size } from '../../src/diagrams/sizes.ts'
import { arrow, type Diagram, type DiagramGroup, type DiagramNode, type Shape } from '../../src/diagrams/model.ts'

const shapes: Shape[] = ['box', 'diamond', 'hexagon', 'stadium']
const hostile = [
  '<script>alert(1)</script>',
  '**粗** `x`',
  '50~100 元',
  '&amp;',
  '"',
  '👨‍👩‍👧📦',
  '长'.repeat(200),
  'x'.repeat(200),
  '\u202E退款\u202C',
  '',
]
const texts = ['登记', '面单看得清吗？', '签收次日零点起，还在 168 小时内，并且商品完好吗？', 'key 📦', ...hostile]
const labels = ['', '', '有', '没有，或者买家说不清楚', 'yes', '<b>&lt;*~']
const tips = fc.constantFrom('none' as const, 'arrow' as const, 'cross' as const, 'circle' as const)

/** Any flowchart: circles, ways to oneself, the same way twice, boxes that stand alone, groups in groups, ways to groups. */
const diagram = fc.record({ boxes: fc.integer({ min: 1, max: 9 }), frames: fc.nat(4) }).chain(({ boxes, frames }) =>
  fc
    .record({
      direction: fc.constantFrom('down' as const, 'up' as const, 'right' as const, 'left' as const),
      nodes: fc.array(fc.record({ text: fc.constantFrom(...texts), shape: fc.constantFrom(...shapes) }), {
        minLength: boxes,
        maxLength: boxes,
      }),
      groupOf: fc.array(fc.nat(frames), { minLength: boxes, maxLength: boxes }),
      titles: fc.array(fc.constantFrom(...texts), { minLength: frames, maxLength: frames }),
      outer: fc.array(fc.nat(frames), { minLength: frames, maxLength: frames }),
      edges: fc.array(
        fc.record({
          from: fc.nat(boxes + frames - 1),
          to: fc.nat(boxes + frames - 1),
          label: fc.constantFrom(...labels),
          stroke: fc.constantFrom('plain' as const, 'dashed' as const, 'thick' as const, 'unseen' as const),
          tips: fc.tuple(tips, tips),
        }),
        { maxLength: 12 },
      ),
    })
    .map(({ direction, nodes, groupOf, titles, outer, edges }): Diagram => {
      const id = (index: number) => (index < boxes ? `step-${index}` : `group-${index - boxes}`)
      const groups = titles.map((title, index): DiagramGroup => {
        const members = groupOf.flatMap((group, node) => (group === index ? [id(node)] : []))
        // A group stands in one with a smaller number, if in any.
        const within = outer[index]! < index ? `group-${outer[index]}` : undefined
        return { id: `group-${index}`, title, nodes: members, within, after: index }
      })
      return {
        title: '捡到包裹',
        description: '',
        direction,
        nodes: nodes.map((node, index) => ({ id: id(index), ...node })),
        edges: edges.map(({ from, to, ...edge }) => ({ from: id(from), to: id(to), ...edge })),
        groups,
      }
    }),
)

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether a box lies within another; a twentieth of a pixel does not count. */
const isWithin = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.05 &&
  inner.y >= outer.y - 0.05 &&
  inner.x + inner.width <= outer.x + outer.width + 0.05 &&
  inner.y + inner.height <= outer.y + outer.height + 0.05

const pairs = <T>(list: readonly T[]) => list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const))

const labelBox = ({ x, y, width, height }: Box): Box => ({ x: x - width / 2, y: y - height / 2, width, height })

/** How far a point is from the outline of a box, in px. */
function offOutline({ x, y }: { x: number; y: number }, box: Box & { shape?: Shape }): number {
  const [width, height] = [box.width / 2, box.height / 2]
  const across = Math.abs(x - box.x - width)
  const along = Math.abs(y - box.y - height)
  switch (box.shape) {
    case 'diamond':
      return Math.abs(across / width + along / height - 1) * Math.min(width, height)
    case 'hexagon':
      return Math.min(Math.abs(along - height), Math.abs(across - (width - (along / height) * 12)))
    case 'stadium': {
      const radius = Math.min(width, height, 22)
      const corner = { x: Math.max(0, across - (width - radius)), y: Math.max(0, along - (height - radius)) }
      if (corner.x > 0 && corner.y > 0) return Math.abs(Math.hypot(corner.x, corner.y) - radius)
      return Math.min(Math.abs(across - width), Math.abs(along - height))
    }
    default:
      return Math.min(Math.abs(across - width), Math.abs(along - height))
  }
}

function holdsTogether(placed: PlacedDiagram, drawn: Diagram) {
  const frame = { x: 0, y: 0, width: placed.width, height: placed.height }
  const groupById = new Map(placed.groups.map((group) => [group.id, group]))
  const byId = new Map<string, Box & { shape?: Shape }>([
    ...groupById,
    ...placed.nodes.map((node) => [node.id, node] as const),
  ])
  const boxed = (text: string) => text.replaceAll(/\s/g, '')

  expect(placed.nodes.map(({ id }) => id)).toEqual(drawn.nodes.map(({ id }) => id))
  for (const { text, lines } of placed.nodes) expect(boxed(lines.join(''))).toBe(boxed(text))
  for (const [a, b] of pairs(placed.nodes)) expect(overlap(a, b), `${a.id} lies on ${b.id}`).toBe(false)
  for (const box of [...placed.nodes, ...placed.groups]) expect(isWithin(box, frame)).toBe(true)

  // A box or a group lies in the groups that it stands in, and touches no other.
  const homes = new Map([
    ...drawn.groups.flatMap(({ id, nodes }) => nodes.map((node) => [node, id] as const)),
    ...drawn.groups.flatMap(({ id, within }) => (within === undefined ? [] : [[id, within] as const])),
  ])
  const around = (id: string | undefined): string[] => (id === undefined ? [] : [id, ...around(homes.get(id))])
  expect(placed.groups.map(({ id }) => id).sort()).toEqual(drawn.groups.map(({ id }) => id).sort())
  for (const group of placed.groups) {
    expect(boxed(group.lines.join(''))).toBe(boxed(group.title))
    for (const [id, box] of byId) {
      if (around(id).includes(group.id) || around(group.id).includes(id)) continue
      expect(overlap(box, group), `${id} lies on ${group.id}`).toBe(false)
    }
    for (const outer of around(homes.get(group.id))) expect(isWithin(group, groupById.get(outer)!)).toBe(true)
    for (const id of group.nodes) expect(isWithin(byId.get(id)!, group)).toBe(true)
    const name = Math.max(...group.lines.map(textWidth)) * size.label + 10
    expect(name).toBeLessThanOrEqual(group.width)
    expect(group.lines.length * size.line).toBeLessThan(group.height)
    for (const id of [...group.nodes, ...drawn.groups.filter(({ within }) => within === group.id).map(({ id }) => id)])
      expect(byId.get(id)!.y, `${id} lies on the name of ${group.id}`).toBeGreaterThanOrEqual(
        group.y + group.lines.length * size.line,
      )
  }

  const seen = drawn.edges.filter(({ stroke }) => stroke !== 'unseen')
  expect(placed.edges.map(({ from, to, label, stroke, tips }) => ({ from, to, label, stroke, tips }))).toEqual(seen)
  for (const { from, to, points, label, lines, labelAt } of placed.edges) {
    expect(points.length).toBeGreaterThan(1)
    for (const point of points) expect(isWithin({ ...point, width: 0, height: 0 }, frame)).toBe(true)
    expect(offOutline(points[0]!, byId.get(from)!)).toBeLessThan(0.6)
    expect(offOutline(points.at(-1)!, byId.get(to)!)).toBeLessThan(0.6)
    points.slice(1).forEach(({ x, y }, index) => {
      const before = points[index]!
      expect(Math.min(Math.abs(x - before.x), Math.abs(y - before.y))).toBeLessThan(0.1)
    })
    expect(boxed(lines.join(''))).toBe(boxed(label))
    expect(labelAt === undefined).toBe(label === '')
    if (labelAt) {
      expect(isWithin(labelBox(labelAt), frame)).toBe(true)
      for (const node of placed.nodes) expect(overlap(labelBox(labelAt), node)).toBe(false)
    }
  }
}

test('no two boxes overlap, everything is inside the frame, and arrows run from outline to outline', async () => {
  await fc.assert(
    fc.asyncProperty(diagram, async (drawn) => holdsTogether(await layOut(drawn), drawn)),
    { seed: 7, numRuns: 200 },
  )
}, 300_000)

test('the same diagram comes out the same, and is left as it was', async () => {
  await fc.assert(
    fc.asyncProperty(diagram, async (drawn) => {
      const before = structuredClone(drawn)
      const first = await layOut(drawn)
      expect(await layOut(structuredClone(drawn))).toEqual(first)
      expect(drawn).toEqual(before)
    }),
    { seed: 7, numRuns: 30 },
  )
}, 60_000)

const row: Diagram = {
  title: '',
  description: '',
  direction: 'down',
  nodes: [
    { id: 'log-it', text: '登记', shape: 'box' },
    { id: 'kept', text: '已封存', shape: 'stadium' },
  ],
  edges: [{ from: 'log-it', to: 'kept', label: '', ...arrow }],
  groups: [],
}

test('a flowchart runs down or to the right', async () => {
  const [first, second] = (await layOut(row)).nodes
  expect(second!.y).toBeGreaterThan(first!.y + first!.height)
  const [left, right] = (await layOut({ ...row, direction: 'right' })).nodes
  expect(right!.x).toBeGreaterThan(left!.x + left!.width)
})

describe('a box', () => {
  const sizeOf = async (node: Partial<DiagramNode>) => {
    const { nodes } = await layOut({
      ...row,
      nodes: [{ id: 'log-it', text: '登记', shape: 'box', ...node }],
      edges: [],
    })
    return nodes[0]!
  }

  test('is as high as its text has lines', async () => {
    const short = await sizeOf({ text: '登记' })
    const long = await sizeOf({ text: '签收次日零点起，还在 168 小时内，并且商品完好吗？' })
    expect(short.lines).toEqual(['登记'])
    expect(long.lines.length).toBeGreaterThan(2)
    expect(long.height - short.height).toBe((long.lines.length - 1) * 19)
  })

  test.each(shapes)('of shape %s holds its text', async (shape) => {
    for (const text of ['登', '登记', '面单看得清吗？', '签收次日零点起还在期限内，并且商品完好，吊牌没有剪掉吗？']) {
      const { lines, width, height } = await sizeOf({ text, shape })
      const half = { x: Math.max(...lines.map((line) => [...line].length * 7)), y: (lines.length * 19) / 2 }
      // Characters are at most 14 px wide, lines 19 px high; a rhombus holds all but the very corners.
      if (shape === 'diamond') expect(half.x / (width / 2) + half.y / (height / 2)).toBeLessThanOrEqual(1.05)
      else expect([width / 2 >= half.x, height / 2 >= half.y]).toEqual([true, true])
    }
  })
})

test('what leads to a box that is not there is left out', async () => {
  const lost = { from: 'log-it', to: 'nowhere', label: '', ...arrow }
  const { edges, nodes } = await layOut({ ...row, edges: [lost, ...row.edges] })
  expect(edges.map(({ to }) => to)).toEqual(['kept'])
  expect(nodes).toHaveLength(2)
})

test('a group says its title and leaves out members that are not there', async () => {
  const { groups } = await layOut({
    ...row,
    groups: [{ id: 'desk', title: '前台', nodes: ['log-it', 'nowhere'], after: 0 }],
  })
  expect(groups.map(({ title }) => title)).toEqual(['前台'])
})

test('nothing to draw has a frame and nothing in it', async () => {
  const { nodes, edges, groups, width, height } = await layOut({ ...row, nodes: [], edges: [] })
  expect({ nodes, edges, groups }).toEqual({ nodes: [], edges: [], groups: [] })
  expect(width).toBeGreaterThanOrEqual(0)
  expect(height).toBeGreaterThanOrEqual(0)
})
