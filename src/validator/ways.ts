import type { Choice } from '../diagnostics/advise.ts'
import { waysOn } from '../procedures/graph.ts'
import { isSameWord } from '../diagnostics/nearest.ts'
import { isAnchor, nodeTitle, type Procedure, type ProcedureNode } from '../procedures/model.ts'

/**
 * The nodes that nothing leads to, the start aside. Ways that stand in text that was meant as a tag count: mended, they
 * lead here.
 */
export function withoutWayIn({ nodes, tagsInText }: Pick<Procedure, 'nodes' | 'tagsInText'>): ProcedureNode[] {
  const ways = nodes.flatMap(waysOn).filter(({ from, to }) => from !== to)
  const entered = new Set([
    nodes[0]?.id,
    ...ways.flatMap(({ to }) => [to, ...severalIds(to)]),
    ...tagsInText.flatMap(({ leadsTo }) => leadsTo),
  ])
  // An id that cannot be one is mended first: who leads there has written it as it should be.
  return nodes.filter(({ id }) => isAnchor(id) && !entered.has(id))
}

/** Whether an id is that of a node whose own is written so that nobody can lead there, or may well be it. */
export function isMeantByBrokenId(id: string, { nodes }: Pick<Procedure, 'nodes'>): boolean {
  const named = new Set(nodes.flatMap(waysOn).map(({ to }) => to))
  const broken = nodes.filter((node) => node.id !== '' && !isAnchor(node.id))
  return broken.some((node) => isSameWord(node.id, id) || !named.has(node.id))
}

/** The ids that stand in one attribute which may hold one only. */
export function severalIds(value: string): string[] {
  const ids = value.split(/[\s,，、;；/|]+/).filter((id) => id !== '')
  return ids.length > 1 ? ids : []
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
