import type { Choice } from '../diagnostics/advise.ts'
import { waysOn } from '../procedures/graph.ts'
import { nodeTitle, type Procedure, type ProcedureNode } from '../procedures/model.ts'

/**
 * The nodes that nothing leads to, the start aside. Ways that stand in text that was meant as a tag count: mended, they
 * lead here.
 */
export function withoutWayIn({ nodes, tagsInText }: Pick<Procedure, 'nodes' | 'tagsInText'>): ProcedureNode[] {
  const ways = nodes.flatMap(waysOn).filter(({ from, to }) => from !== to)
  const entered = new Set([nodes[0]?.id, ...ways.map(({ to }) => to), ...tagsInText.flatMap(({ leadsTo }) => leadsTo)])
  return nodes.filter(({ id }) => id !== '' && !entered.has(id))
}

/** The ids that stand in text that was meant as a tag: they are there, though nobody can read them. */
export function idsInText({ tagsInText }: Pick<Procedure, 'tagsInText'>): Set<string> {
  return new Set(tagsInText.flatMap(({ id }) => id ?? []))
}

/**
 * Where a node may lead, the likely ones first: what nothing leads to yet, then what stands near it, forward before
 * back.
 */
export function targetsFrom(node: ProcedureNode, procedure: Pick<Procedure, 'nodes' | 'tagsInText'>): Choice[] {
  const { nodes } = procedure
  const open = new Set(withoutWayIn(procedure))
  const at = nodes.indexOf(node)
  const far = (other: ProcedureNode) => {
    const distance = nodes.indexOf(other) - at
    return distance > 0 ? distance : nodes.length - distance
  }
  return nodes
    .filter((other) => other !== node && other.id !== '')
    .sort((a, b) => Number(open.has(b)) - Number(open.has(a)) || far(a) - far(b))
    .map((other) => ({ id: other.id, name: nodeTitle(other) }))
}

/** The only node that nothing leads to; `undefined` when there are several or none. */
export function onlyOpenTarget(procedure: Pick<Procedure, 'nodes' | 'tagsInText'>): ProcedureNode | undefined {
  const open = withoutWayIn(procedure)
  return open.length === 1 ? open[0] : undefined
}
