import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildGraph,
  cycles,
  longestPath,
  pathTo,
  reachableFrom,
  type ProcedureGraph,
} from '../../src/procedures/graph.ts'
import { procedureOf } from '../support/procedure.ts'

/** A graph of steps `0`, `1`, … that starts at `0`. */
function graphOf(count: number, edges: readonly (readonly [number, number])[]): ProcedureGraph {
  return {
    start: count > 0 ? '0' : undefined,
    ids: Array.from({ length: count }, (_, id) => String(id)),
    exits: [],
    edges: edges.map(([from, to]) => ({ from: String(from), to: String(to), label: '', kind: 'next' })),
  }
}

const anyGraph = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 20 }).map((edges) => graphOf(count, edges)),
  )

/** No edge leads back: each goes to a later place in an order that has nothing to do with the ids. */
const graphWithoutCircles = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.tuple(
      fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
      fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 16 }),
    ),
  )
  .map(([order, pairs]) =>
    graphOf(
      order.length,
      pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b]): [number, number] => [order[Math.min(a, b)]!, order[Math.max(a, b)]!]),
    ),
  )

const following = ({ edges }: ProcedureGraph, id: string) => edges.filter(({ from }) => from === id).map(({ to }) => to)

/** Whether there is a way of one or more edges, found by joining ways until nothing is new. */
function closure({ ids, edges }: ProcedureGraph): (from: string, to: string) => boolean {
  const ways = new Set(edges.map(({ from, to }) => `${from} ${to}`))
  for (const via of ids) {
    for (const from of ids) {
      for (const to of ids) if (ways.has(`${from} ${via}`) && ways.has(`${via} ${to}`)) ways.add(`${from} ${to}`)
    }
  }
  return (from, to) => ways.has(`${from} ${to}`)
}

/** The nodes on the longest of all ways on from a node, found by walking every one. */
function longestByWalking(graph: ProcedureGraph, from: string): number {
  return 1 + Math.max(0, ...following(graph, from).map((to) => longestByWalking(graph, to)))
}

/** Edges on the shortest way, found by spreading from one round to the next. */
function distance(graph: ProcedureGraph, from: string, to: string): number | undefined {
  let reached = new Set([from])
  for (let edges = 0; edges <= graph.ids.length; edges += 1) {
    if (reached.has(to)) return edges
    reached = new Set([...reached, ...[...reached].flatMap((id) => following(graph, id))])
  }
  return undefined
}

describe('the graph of a procedure', () => {
  const graph = buildGraph(
    procedureOf(`
<Step id="log-it" next="is-named" />
<Decision id="is-named">
  <Branch when="看不清" to="kept" />
  <Branch when="看得清" to="call-owner" />
  <Branch when="没面单" to="nowhere" />
  <Branch when="不知道" />
</Decision>
<Wait id="call-owner" next="returned" timeout="log-it" />
<Step next="kept" />
<Exit id="returned" />
<Exit id="kept" />`).nodes,
  )

  test('starts with the first node and ends with its exits', () => {
    expect(graph).toMatchObject({ start: 'log-it', exits: ['returned', 'kept'] })
    expect(graph.ids).toEqual(['log-it', 'is-named', 'call-owner', 'returned', 'kept'])
  })

  test('has the ways on in written order, but not those that lead nowhere', () => {
    expect(graph.edges).toEqual([
      { from: 'log-it', to: 'is-named', label: '', kind: 'next' },
      { from: 'is-named', to: 'kept', label: '看不清', kind: 'branch' },
      { from: 'is-named', to: 'call-owner', label: '看得清', kind: 'branch' },
      { from: 'call-owner', to: 'returned', label: '等到了', kind: 'next' },
      { from: 'call-owner', to: 'log-it', label: '超时', kind: 'timeout' },
    ])
  })

  test('of nothing is empty', () => {
    expect(buildGraph([])).toEqual({ start: undefined, ids: [], exits: [], edges: [] })
    expect(longestPath(buildGraph([]))).toBe(0)
    expect(cycles(buildGraph([]))).toEqual([])
  })

  test('names a node once that was written twice', () => {
    const twice = procedureOf(
      '<Step id="log-it" next="kept" />\n<Step id="log-it" next="log-it" />\n<Exit id="kept" />',
    )
    expect(buildGraph(twice.nodes)).toMatchObject({
      ids: ['log-it', 'kept'],
      edges: [{ to: 'kept' }, { to: 'log-it' }],
    })
  })
})

test('what can be reached is what can be reached by joining edges, itself only by a circle', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const leads = closure(graph)
      for (const from of graph.ids) {
        expect([...reachableFrom(graph, from)].sort()).toEqual(graph.ids.filter((to) => leads(from, to)))
      }
    }),
    { seed: 7 },
  )
})

test('circles are all groups whose nodes lead to each other, each whole and in written order', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const leads = closure(graph)
      const inCircle = graph.ids.filter((id) => leads(id, id))
      const groups = inCircle.map((id) => inCircle.filter((other) => leads(id, other) && leads(other, id)))
      expect(cycles(graph)).toEqual(groups.filter((group, index) => group[0] === inCircle[index]))
    }),
    { seed: 7, numRuns: 500 },
  )
})

describe('the longest path', () => {
  test('is the longest of all paths from the start when there are no circles', () => {
    fc.assert(
      fc.property(graphWithoutCircles, (graph) => {
        expect(longestPath(graph)).toBe(longestByWalking(graph, '0'))
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('does not count going back', () => {
    const askAgain: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
      [3, 0],
      [3, 3],
    ]
    expect(longestPath(graphOf(4, askAgain))).toBe(4)
  })

  test('never counts a node twice, circles or not', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const within = new Set(['0', ...reachableFrom(graph, '0')])
        expect(longestPath(graph)).toBeGreaterThanOrEqual(1)
        expect(longestPath(graph)).toBeLessThanOrEqual(within.size)
      }),
      { seed: 7 },
    )
  })
})

test('the path between two nodes is a shortest one, along edges', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      for (const from of graph.ids) {
        for (const to of graph.ids) {
          const path = pathTo(graph, from, to)
          const edges = distance(graph, from, to)
          expect(path?.length).toBe(edges === undefined ? undefined : edges + 1)
          if (path) expect([path[0], path.at(-1)]).toEqual([from, to])
          path?.slice(1).forEach((id, index) => expect(following(graph, path[index]!)).toContain(id))
        }
      }
    }),
    { seed: 7 },
  )
})

describe('20,000 nodes overflow no stack', () => {
  const count = 20_000
  const last = String(count - 1)
  const chain = Array.from({ length: count - 1 }, (_, id): [number, number] => [id, id + 1])

  test('in a row', () => {
    const row = graphOf(count, chain)
    expect(reachableFrom(row, '0').size).toBe(count - 1)
    expect(cycles(row)).toEqual([])
    expect(longestPath(row)).toBe(count)
    expect(pathTo(row, '0', last)).toHaveLength(count)
    expect(pathTo(row, last, '0')).toBeUndefined()
  })

  test('in a ring', () => {
    const ring = graphOf(count, [...chain, [count - 1, 0]])
    expect(reachableFrom(ring, '0').size).toBe(count)
    expect(cycles(ring)).toEqual([ring.ids])
    expect(longestPath(ring)).toBe(count)
    expect(pathTo(ring, '1', '0')).toHaveLength(count)
  })

  test('around one', () => {
    const star = graphOf(
      count,
      chain.map(([, id]) => [0, id]),
    )
    expect(reachableFrom(star, '0').size).toBe(count - 1)
    expect(cycles(star)).toEqual([])
    expect(longestPath(star)).toBe(2)
    expect(pathTo(star, '0', last)).toEqual(['0', last])
  })
})
