import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut, type PlacedDiagram, type PlacedNode } from '../../src/diagrams/layout.ts'
import type { Diagram, DiagramNode, Shape } from '../../src/diagrams/model.ts'

const shapes: Shape[] = ['box', 'diamond', 'hexagon', 'stadium']
const texts = ['登记', '面单看得清吗？', '签收次日零点起，还在 168 小时内，并且商品完好吗？', '', 'key 📦']
const labels = ['', '有', '没有，或者买家说不清楚', 'yes']

/** Any flowchart: circles, ways to oneself, the same way twice, boxes that stand alone, groups. */
const diagram = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.record({
      direction: fc.constantFrom('down' as const, 'right' as const),
      nodes: fc.array(fc.record({ text: fc.constantFrom(...texts), shape: fc.constantFrom(...shapes) }), {
        minLength: count,
        maxLength: count,
      }),
      edges: fc.array(
        fc.record({
          from: fc.nat(count - 1),
          to: fc.nat(count - 1),
          label: fc.constantFrom(...labels),
          isDashed: fc.boolean(),
        }),
        { maxLength: 12 },
      ),
      groupOf: fc.array(fc.constantFrom(undefined, '前台', '仓库'), { minLength: count, maxLength: count }),
    }),
  )
  .map(({ direction, nodes, edges, groupOf }): Diagram => {
    const id = (index: number) => `step-${index}`
    return {
      title: '捡到包裹',
      description: '',
      direction,
      nodes: nodes.map((node, index) => ({ id: id(index), ...node })),
      edges: edges.map(({ from, to, ...edge }) => ({ from: id(from), to: id(to), ...edge })),
      groups: ['前台', '仓库'].flatMap((title) => {
        const members = groupOf.flatMap((group, index) => (group === title ? [id(index)] : []))
        return members.length > 0 ? [{ id: title, title, nodes: members }] : []
      }),
    }
  })

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

/** How far a point is from the outline of a box: 0 on it, more outside, less inside. */
function offOutline({ x, y }: { x: number; y: number }, node: PlacedNode): number {
  const across = Math.abs(x - node.x - node.width / 2) / (node.width / 2)
  const along = Math.abs(y - node.y - node.height / 2) / (node.height / 2)
  return (node.shape === 'diamond' ? across + along : Math.max(across, along)) - 1
}

function holdsTogether(placed: PlacedDiagram, drawn: Diagram) {
  const frame = { x: 0, y: 0, width: placed.width, height: placed.height }
  const byId = new Map(placed.nodes.map((node) => [node.id, node]))

  expect(placed.nodes.map(({ id }) => id)).toEqual(drawn.nodes.map(({ id }) => id))
  for (const [a, b] of pairs(placed.nodes)) expect(overlap(a, b), `${a.id} lies on ${b.id}`).toBe(false)
  for (const [a, b] of pairs(placed.groups)) expect(overlap(a, b), `${a.title} lies on ${b.title}`).toBe(false)
  for (const box of [...placed.nodes, ...placed.groups]) expect(isWithin(box, frame)).toBe(true)

  expect(placed.groups.map(({ title }) => title).sort()).toEqual(drawn.groups.map(({ title }) => title).sort())
  for (const group of placed.groups) {
    const members = drawn.groups.find(({ title }) => title === group.title)!.nodes
    for (const node of placed.nodes) {
      if (members.includes(node.id)) expect(isWithin(node, group)).toBe(true)
      else expect(overlap(node, group)).toBe(false)
    }
  }

  expect(placed.edges.map(({ from, to, label, isDashed }) => ({ from, to, label, isDashed }))).toEqual(drawn.edges)
  for (const { from, to, points, label, lines, labelAt } of placed.edges) {
    expect(points.length).toBeGreaterThan(1)
    for (const point of points) expect(isWithin({ ...point, width: 0, height: 0 }, frame)).toBe(true)
    expect(offOutline(points[0]!, byId.get(from)!)).toBeCloseTo(0, 1)
    expect(offOutline(points.at(-1)!, byId.get(to)!)).toBeCloseTo(0, 1)
    expect(lines.join('')).toBe(label)
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
    { seed: 7, numRuns: 300 },
  )
}, 60_000)

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
  edges: [{ from: 'log-it', to: 'kept', label: '' }],
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
  const lost = { from: 'log-it', to: 'nowhere', label: '' }
  const { edges, nodes } = await layOut({ ...row, edges: [lost, ...row.edges] })
  expect(edges.map(({ to }) => to)).toEqual(['kept'])
  expect(nodes).toHaveLength(2)
})

test('a group says its title and leaves out members that are not there', async () => {
  const { groups } = await layOut({ ...row, groups: [{ id: 'desk', title: '前台', nodes: ['log-it', 'nowhere'] }] })
  expect(groups.map(({ title }) => title)).toEqual(['前台'])
})

test('nothing to draw has a frame and nothing in it', async () => {
  const { nodes, edges, groups, width, height } = await layOut({ ...row, nodes: [], edges: [] })
  expect({ nodes, edges, groups }).toEqual({ nodes: [], edges: [], groups: [] })
  expect(width).toBeGreaterThanOrEqual(0)
  expect(height).toBeGreaterThanOrEqual(0)
})
