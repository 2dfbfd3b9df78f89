/** What the outline of a box says about it. */
export type Shape = 'box' | 'diamond' | 'hexagon' | 'stadium'

export interface DiagramNode {
  id: string
  text: string
  shape: Shape
  /** Where the box leads when it is clicked: an anchor or an address of the site. */
  href?: string | undefined
}

export interface DiagramEdge {
  from: string
  to: string
  label: string
  /** Drawn with dashes: a way that is taken when time ran out. */
  isDashed?: boolean
}

/** Boxes that belong together under a name. */
export interface DiagramGroup {
  id: string
  title: string
  nodes: string[]
}

/** A flowchart before it has a place on the page. */
export interface Diagram {
  title: string
  description: string
  /** Which way it runs. */
  direction: 'down' | 'right'
  nodes: DiagramNode[]
  edges: DiagramEdge[]
  groups: DiagramGroup[]
}
