import type { PlacedDiagram } from './layout.ts'
import type { Box, Point } from './outline.ts'
import { frame, nameOf } from './sizes.ts'

/**
 * What of a chart is seen in a part of it. Boxes, labels and names are in the part that holds them, lines and frames in
 * each that they run through.
 */
export function partOf(placed: PlacedDiagram, part: Box): PlacedDiagram {
  const isIn = (box: Box) => meets(box, part)
  return {
    ...placed,
    nodes: placed.nodes.filter(isIn),
    groups: placed.groups.filter(isIn).map((group) => (isIn(nameBox(group)) ? group : { ...group, lines: [] })),
    edges: placed.edges
      .filter(({ points }) => isIn(around(points)))
      .map((edge) => (edge.labelAt && isIn(fromCorner(edge.labelAt)) ? edge : { ...edge, labelAt: undefined })),
  }
}

/** Where the name of a group stands. */
export function nameBox(group: PlacedDiagram['groups'][number]): Box {
  const { width, height } = nameOf(group)
  return { x: group.x, y: group.y, width, height: height - frame.inside }
}

/** The box of a label, which is known by its middle. */
export function fromCorner({ x, y, width, height }: Box): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function meets(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    one.x + one.width > other.x &&
    one.y < other.y + other.height &&
    one.y + one.height > other.y
  )
}
