import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import ELK from 'elkjs/lib/elk.bundled.js'
import { wrap } from './measure.ts'
import {
  isAcross,
  type Diagram,
  type DiagramEdge,
  type DiagramGroup,
  type DiagramNode,
  type Direction,
  type Shape,
} from './model.ts'
import { onOutline, type Box, type Point } from './outline.ts'
import { frame, labelSize, nameOf, sheet, sizeOf, type } from './sizes.ts'
import { straighten } from './straighten.ts'

export interface PlacedNode extends DiagramNode, Box {
  lines: string[]
}

export interface PlacedEdge extends DiagramEdge {
  points: Point[]
  /** Middle of the label's box, and the label's lines. */
  labelAt?: Box | undefined
  lines: string[]
}

export interface PlacedGroup extends DiagramGroup, Box {
  lines: string[]
}

/** A flowchart with a place for everything, in px; what lies in something else stands behind it. */
export interface PlacedDiagram {
  width: number
  height: number
  nodes: PlacedNode[]
  edges: PlacedEdge[]
  groups: PlacedGroup[]
}

const elkDirections: Record<Direction, string> = { down: 'DOWN', up: 'UP', right: 'RIGHT', left: 'LEFT' }

const options = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.edgeCoords': 'ROOT',
  'elk.randomSeed': '1',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.edgeLabels.inline': 'true',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_DOWN',
}

/**
 * Of eight layerings compared on the real procedures, compaction came out smallest and with the shortest arrows. ELK
 * 0.12 crashes now and then, or puts a label on a box when a line leads back to its own box; then it is asked for less.
 */
const attempts: Record<string, string>[] = [
  { 'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH' },
  {},
  { 'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF' },
  {
    'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
    'elk.layered.considerModelOrder.strategy': 'NONE',
    'elk.layered.cycleBreaking.strategy': 'GREEDY',
  },
]

/** No more boxes side by side than this. */
const atMost = (boxes: number): Record<string, string> => ({
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
  'elk.layered.layering.coffmanGraham.layerBound': String(boxes),
})

/**
 * Gives every box, arrow and label of a flowchart its place, with the Eclipse Layout Kernel. The same diagram always
 * comes out the same. A chart that would be broader than a sheet of paper has fewer boxes side by side, if that helps.
 *
 * @throws when ELK finds no way to lay it out
 */
export async function layOut(diagram: Diagram): Promise<PlacedDiagram> {
  const placed = await attempted(diagram)
  for (const boxes of [4, 3, 2]) {
    if (fits(placed)) return placed
    const narrower = await attempted(diagram, atMost(boxes)).catch(() => placed)
    if (fits(narrower)) return narrower
  }
  return placed

  function fits({ width, height }: PlacedDiagram): boolean {
    return isAcross(diagram.direction) ? height <= sheet.height : width <= sheet.width
  }
}

async function attempted(diagram: Diagram, more: Record<string, string> = {}): Promise<PlacedDiagram> {
  const leadsBack = diagram.edges.some(({ from, to }) => from === to)
  let failure: unknown
  for (const attempt of leadsBack ? attempts.slice(1) : attempts) {
    try {
      return await widened(diagram, { ...attempt, ...more })
    } catch (error) {
      failure = error
    }
  }
  throw new Error('ELK finds no layout', { cause: failure })
}

/** How much wider each group must be than what it holds, by its id: ELK does not see to it that its name fits. */
type Extra = Map<string, number>

async function widened(diagram: Diagram, attempt: Record<string, string>): Promise<PlacedDiagram> {
  const extra: Extra = new Map()
  for (let times = 0; times < 5; times += 1) {
    const all = placed(diagram, await new ELK().layout(toElk(diagram, attempt, extra)))
    const narrow = all.groups.filter((group) => group.width < nameOf(group).width)
    if (narrow.length === 0) return all
    for (const group of narrow) extra.set(group.id, (extra.get(group.id) ?? 0) + nameOf(group).width - group.width)
  }
  throw new Error('the names of the groups do not fit')
}

const boxId = (id: string) => `box ${id}`
const groupId = (id: string) => `group ${id}`

/** Arrows whose two ends are there, with their names in ELK: a box goes before a group of the same name. */
function endsOf({ nodes, groups, edges }: Diagram): { edge: DiagramEdge; from: string; to: string }[] {
  const names = new Map([
    ...groups.map(({ id }) => [id, groupId(id)] as const),
    ...nodes.map(({ id }) => [id, boxId(id)] as const),
  ])
  return edges.flatMap((edge) => {
    const [from, to] = [names.get(edge.from), names.get(edge.to)]
    return from === undefined || to === undefined ? [] : [{ edge, from, to }]
  })
}

function toElk(diagram: Diagram, attempt: Record<string, string>, extra: Extra): ElkNode {
  const { nodes, groups, direction } = diagram
  const groupOf = new Map(groups.flatMap((group) => group.nodes.map((id) => [id, group.id])))
  /** What stands in a group, or in none, in the order in which it is mentioned: so ELK knows which way is forward. */
  const within = (outer: string | undefined): ElkNode[] =>
    [
      ...groups
        .filter((group) => group.within === outer)
        .map((group) => ({ at: group.after - 0.5, elk: frameOf(group, within(group.id), extra.get(group.id) ?? 0) })),
      ...nodes.flatMap((node, at) => (groupOf.get(node.id) === outer ? [{ at, elk: boxOf(node) }] : [])),
    ]
      .sort((a, b) => a.at - b.at)
      .map(({ elk }) => elk)
  return {
    id: '',
    layoutOptions: { ...options, 'elk.direction': elkDirections[direction], ...attempt },
    children: within(undefined),
    edges: endsOf(diagram).map(({ edge: { label, stroke }, from, to }, index) => ({
      id: `edge ${index}`,
      sources: [from],
      targets: [to],
      ...(label !== '' &&
        stroke !== 'unseen' && { labels: [{ id: `label ${index}`, text: label, ...labelSize(wrap(label, 8)) }] }),
    })),
  }
}

function boxOf(node: DiagramNode): ElkNode {
  const { width, height } = sizeOf(node)
  return { id: boxId(node.id), width, height }
}

function frameOf(group: DiagramGroup, children: ElkNode[], extra: number): ElkNode {
  const { lines, width, height } = nameOf(group)
  const id = groupId(group.id)
  if (children.length === 0) return { id, width, height }
  const top = lines.length * type.line + 14
  const side = frame.inside + Math.ceil(extra / 2)
  const padding = `[top=${top},left=${side},bottom=${frame.inside},right=${side}]`
  return { id, children, layoutOptions: { 'elk.padding': padding } }
}

function placed(diagram: Diagram, root: ElkNode): PlacedDiagram {
  const boxes = new Map<string, Box>()
  const place = (node: ElkNode, x: number, y: number) => {
    const box = { x: x + (node.x ?? 0), y: y + (node.y ?? 0), width: node.width ?? 0, height: node.height ?? 0 }
    boxes.set(node.id, box)
    for (const child of node.children ?? []) place(child, box.x, box.y)
  }
  place(root, 0, 0)
  const nodes = diagram.nodes.map((node) => ({ ...node, lines: sizeOf(node).lines, ...boxes.get(boxId(node.id))! }))
  const groups = diagram.groups.map((group) => ({
    ...group,
    lines: nameOf(group).lines,
    ...boxes.get(groupId(group.id))!,
  }))
  const outlines = new Map<string, Box & { shape: Shape }>([
    ...groups.map((group) => [groupId(group.id), { ...group, shape: 'box' }] as const),
    ...nodes.map((node) => [boxId(node.id), node] as const),
  ])
  const ends = endsOf(diagram).map((end, index) => ({ ...end, elk: root.edges![index]! }))
  const ways = straighten(
    ends.map(({ elk, from, to }) => ({ points: pointsOf(elk), from: outlines.get(from)!, to: outlines.get(to)! })),
  )
  const edges = ends.map(({ edge, from, to, elk }, index) =>
    placeEdge(edge, elk, ways[index]!, outlines.get(from)!, outlines.get(to)!),
  )
  const depth = ({ within }: DiagramGroup): number =>
    within === undefined ? 0 : 1 + depth(diagram.groups.find(({ id }) => id === within)!)
  return {
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    nodes,
    edges: edges.filter(({ stroke }) => stroke !== 'unseen'),
    groups: groups.sort((a, b) => depth(a) - depth(b)),
  }
}

type Outline = Box & { shape: Shape }

function pointsOf({ id, sections }: ElkExtendedEdge): Point[] {
  const section = sections?.[0]
  if (!section) throw new Error(`ELK has no way for ${id}`)
  return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]
}

function placeEdge(edge: DiagramEdge, elk: ElkExtendedEdge, points: Point[], from: Outline, to: Outline): PlacedEdge {
  const last = points.length - 1
  const ends = [onOutline(points[0]!, points[1]!, from), onOutline(points[last]!, points[last - 1]!, to)] as const
  const label = elk.labels?.[0]
  const size = label && { width: label.width ?? 0, height: label.height ?? 0 }
  return {
    ...edge,
    points: [ends[0], ...points.slice(1, -1), ends[1]],
    lines: edge.label === '' ? [] : wrap(edge.label, 8),
    labelAt: label && size && { x: (label.x ?? 0) + size.width / 2, y: (label.y ?? 0) + size.height / 2, ...size },
  }
}
