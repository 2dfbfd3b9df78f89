import type { Choice } from '../diagnostics/advise.ts'
import type { Written } from '../diagnostics/place.ts'
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
  const isEntered = (id: string) => entered.has(id) || [...entered].some((to) => to !== undefined && isSameWord(to, id))
  // An id that cannot be one is mended first: who leads there has written it as it should be.
  return nodes.filter(({ id }) => isAnchor(id) && !isEntered(id))
}

/** Whether an id is that of a node whose own is missing, or written so that nobody can lead there, or may well be it. */
export function isMeantByBrokenId(id: string, { nodes }: Pick<Procedure, 'nodes'>): boolean {
  const named = new Set(nodes.flatMap(waysOn).map(({ to }) => to))
  const broken = nodes.filter((node) => !isAnchor(node.id))
  return broken.some((node) => isSameWord(node.id, id) || !named.has(node.id))
}

/** The only id that ways lead to and no node has: that of the only node without one, in all likelihood. */
export function onlyMissingId({ nodes }: Pick<Procedure, 'nodes'>): string | undefined {
  const ids = new Set(nodes.map(({ id }) => id))
  const missing = new Set(
    nodes.flatMap(writtenWays).flatMap(({ value }) => (isAnchor(value) && !ids.has(value) ? [value] : [])),
  )
  const [only] = missing
  return missing.size === 1 && nodes.filter(({ id }) => id === '').length === 1 ? only : undefined
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
    .map((other) => ({ id: anchorOf(other, nodes) ?? other.id, name: nodeTitle(other) }))
}

/** The only node that nothing leads to; `undefined` when there are several or none. */
export function onlyOpenTarget(procedure: Pick<Procedure, 'nodes' | 'tagsInText'>): ProcedureNode | undefined {
  const open = withoutWayIn(procedure)
  return open.length === 1 ? open[0] : undefined
}

/** Anchors of the page itself. */
const reserved = [
  'chart',
  'chart-title',
  'chart-desc',
  'chart-tip',
  'steps',
  'glance',
  'basis',
  'search',
  'start',
  'theme-icons',
]

/** Whether the page itself has an anchor of this name. */
export function isReserved(id: string): boolean {
  return reserved.includes(id)
}

/** The id of a node as it can be an anchor that no other node has; `undefined` where nothing of it can be kept. */
export function anchorOf({ id, kind }: ProcedureNode, nodes: readonly ProcedureNode[]): string | undefined {
  if (isAnchor(id)) return id
  const clean = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const isTaken = (name: string) => isReserved(name) || nodes.some((other) => other.id === name)
  if (clean === '' || !isTaken(clean)) return clean || undefined
  const names = [`${clean}-${kind}`, ...nodes.map((_, index) => `${clean}-${index + 2}`)]
  return names.find((name) => !isTaken(name))
}

/** Where a node was written to lead. */
export function writtenWays(node: ProcedureNode): Written[] {
  const ways = {
    next: 'next' in node ? node.next : undefined,
    timeout: 'timeout' in node ? node.timeout : undefined,
  }
  const branches = node.kind === 'decision' ? node.branches.map(({ to }) => to) : []
  return [ways.next, ways.timeout, ...branches].filter((way) => way !== undefined)
}
