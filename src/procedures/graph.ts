import type { ProcedureNode } from './model.ts'

/** One way from a node to another. */
export interface Edge {
  from: string
  to: string
  /** What the way is called: a branch's condition, or that a wait ran out; empty for a plain next step. */
  label: string
  kind: 'next' | 'branch' | 'timeout'
}

/** The ways through a procedure. Plain data: the same in Node and in a browser. */
export interface ProcedureGraph {
  /** Where it starts; `undefined` for a procedure without nodes. */
  start: string | undefined
  ids: string[]
  exits: string[]
  /** In written order; only those that lead to a node which exists. */
  edges: Edge[]
}

/** What a wait's two ways are called. */
export const waitLabel = { next: '等到了', timeout: '超时' } as const

/** The ways on that a node names, whether or not they lead anywhere. */
export function waysOn(node: ProcedureNode): Edge[] {
  const edge = (to: string | undefined, label: string, kind: Edge['kind']): Edge[] =>
    to ? [{ from: node.id, to, label, kind }] : []
  switch (node.kind) {
    case 'step':
      return edge(node.next?.value, '', 'next')
    case 'decision':
      return node.branches.flatMap((branch) => edge(branch.to?.value, branch.when?.value ?? '', 'branch'))
    case 'wait':
      return [
        ...edge(node.next?.value, waitLabel.next, 'next'),
        ...edge(node.timeout?.value, waitLabel.timeout, 'timeout'),
      ]
    case 'exit':
      return []
  }
}

/** Builds the graph of a procedure's nodes; the first node written is the start. */
export function buildGraph(nodes: readonly ProcedureNode[]): ProcedureGraph {
  const ids = [...new Set(nodes.map((node) => node.id).filter((id) => id !== ''))]
  const known = new Set(ids)
  return {
    start: nodes[0]?.id || undefined,
    ids,
    exits: nodes.filter((node) => node.kind === 'exit').map((node) => node.id),
    edges: nodes.flatMap(waysOn).filter((edge) => known.has(edge.from) && known.has(edge.to)),
  }
}

/** The ids that can be reached from an id by one or more edges, itself included only if a circle leads back. */
export function reachableFrom(graph: ProcedureGraph, from: string): Set<string> {
  return spread(from, targets(graph))
}

/**
 * The groups of nodes that lead to each other in a circle (strongly connected components of two or more nodes, or of
 * one that leads to itself), each in written order. Tarjan 1972, without recursion.
 */
export function cycles(graph: ProcedureGraph): string[][] {
  const next = targets(graph)
  const order = new Map(graph.ids.map((id, index) => [id, index]))
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const found: string[][] = []

  for (const root of graph.ids) {
    if (index.has(root)) continue
    const work: { id: string; at: number }[] = [{ id: root, at: 0 }]
    while (work.length > 0) {
      const frame = work[work.length - 1]!
      const { id } = frame
      if (frame.at === 0) {
        index.set(id, index.size)
        low.set(id, index.get(id)!)
        stack.push(id)
        onStack.add(id)
      }
      const following = next.get(id) ?? []
      const target = following[frame.at]
      frame.at += 1
      if (target !== undefined) {
        if (!index.has(target)) work.push({ id: target, at: 0 })
        else if (onStack.has(target)) low.set(id, Math.min(low.get(id)!, index.get(target)!))
        continue
      }
      work.pop()
      const parent = work[work.length - 1]
      if (parent) low.set(parent.id, Math.min(low.get(parent.id)!, low.get(id)!))
      if (low.get(id) !== index.get(id)) continue
      const group = stack.splice(stack.lastIndexOf(id))
      for (const member of group) onStack.delete(member)
      if (group.length > 1 || following.includes(id)) found.push(group.sort((a, b) => order.get(a)! - order.get(b)!))
    }
  }
  return found.sort((a, b) => order.get(a[0]!)! - order.get(b[0]!)!)
}

/**
 * The number of nodes on the longest way forward from the start. Going back to where one has been (an edge that closes a
 * circle in a depth-first walk) is not going forward; without circles this is the longest path of the graph.
 *
 * Longest path by depth-first search, without recursion; linear in nodes and edges.
 */
export function longestPath(graph: ProcedureGraph): number {
  if (graph.start === undefined) return 0
  const next = targets(graph)
  const longest = new Map<string, number>()
  const onWay = new Set<string>()
  const work: { id: string; at: number; best: number }[] = []
  const enter = (id: string) => {
    onWay.add(id)
    work.push({ id, at: 0, best: 0 })
  }
  enter(graph.start)
  for (let frame = work.at(-1); frame; frame = work.at(-1)) {
    const target = next.get(frame.id)?.[frame.at]
    if (target === undefined) {
      longest.set(frame.id, frame.best + 1)
      onWay.delete(frame.id)
      work.pop()
    } else if (onWay.has(target)) {
      frame.at += 1
    } else if (longest.has(target)) {
      frame.best = Math.max(frame.best, longest.get(target)!)
      frame.at += 1
    } else {
      enter(target)
    }
  }
  return longest.get(graph.start)!
}

/**
 * The shortest way between two nodes, as ids from the first to the last; `undefined` when there is none.
 */
export function pathTo(graph: ProcedureGraph, from: string, to: string): string[] | undefined {
  const next = targets(graph)
  const cameFrom = new Map<string, string>()
  const queue = [from]
  for (let id = queue.shift(); id !== undefined && id !== to; id = queue.shift()) {
    for (const target of next.get(id) ?? []) {
      if (target === from || cameFrom.has(target)) continue
      cameFrom.set(target, id)
      queue.push(target)
    }
  }
  if (from === to) return [from]
  if (!cameFrom.has(to)) return undefined
  const path = [to]
  while (path[0] !== from) path.unshift(cameFrom.get(path[0]!)!)
  return path
}

function targets(graph: ProcedureGraph): Map<string, string[]> {
  const next = new Map<string, string[]>(graph.ids.map((id) => [id, []]))
  for (const { from, to } of graph.edges) next.get(from)!.push(to)
  return next
}

function spread(from: string, next: Map<string, string[]>): Set<string> {
  const seen = new Set<string>()
  const queue = [from]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const target of next.get(id) ?? []) {
      if (seen.has(target)) continue
      seen.add(target)
      queue.push(target)
    }
  }
  return seen
}
