/** What the outline of a box says about it. */
export type Shape = 'box' | 'diamond' | 'hexagon' | 'stadium'

export interface DiagramNode {
  id: string
  text: string
  shape: Shape
  /** Where the box leads when it is clicked: an anchor or an address of the site. */
  href?: string | undefined
}

/** How a line looks: dashed is a way that is taken when time ran out; an unseen one only keeps its ends in order. */
export type Stroke = 'plain' | 'dashed' | 'thick' | 'unseen'

/** What stands at the end of a line. */
export type Tip = 'none' | 'arrow' | 'cross' | 'circle'

export interface DiagramEdge {
  /** Id of a box or of a group. */
  from: string
  to: string
  label: string
  stroke: Stroke
  /** What stands at `from` and at `to`. */
  tips: readonly [Tip, Tip]
}

/** What a way of a procedure looks like. */
export const arrow = { stroke: 'plain', tips: ['none', 'arrow'] } as const

/** Boxes and groups that belong together under a name. */
export interface DiagramGroup {
  id: string
  title: string
  /** Ids of the boxes that stand in it, and in no group within it. */
  nodes: string[]
  /** Id of the group that it stands in. */
  within?: string | undefined
  /** How many boxes are mentioned before it: what comes first stands first. */
  after: number
}

export type Direction = 'down' | 'up' | 'right' | 'left'

/** Which way a chart runs when it is turned, so that it is read from its start. */
export const turned: Record<Direction, Direction> = { down: 'right', up: 'right', right: 'down', left: 'down' }

/** Whether a chart that runs this way is read along its lines rather than down. */
export function isAcross(direction: Direction): boolean {
  return direction === 'right' || direction === 'left'
}

/** A flowchart before it has a place on the page. */
export interface Diagram {
  title: string
  description: string
  /** Which way it runs. */
  direction: Direction
  nodes: DiagramNode[]
  edges: DiagramEdge[]
  groups: DiagramGroup[]
}
