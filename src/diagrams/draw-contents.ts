import type { Element } from 'hast'
import { s } from 'hastscript'
import { drawEdge } from './draw-edge.ts'
import type { PlacedDiagram, PlacedEdge, PlacedNode } from './layout.ts'
import { roundness, slant } from './outline.ts'
import { round } from './round.ts'
import { frame, type as size } from './sizes.ts'

/** Everything in a flowchart, in the order in which one thing stands above another. */
export function drawContents({ nodes, edges, groups }: PlacedDiagram, id: string): Element[] {
  return [
    ...groups.map(drawFrame),
    ...edges.map((edge) => drawEdge(edge, id)),
    ...groups.flatMap(drawName),
    ...nodes.map(drawNode),
    ...edges.flatMap(drawLabel),
  ]
}

type Group = PlacedDiagram['groups'][number]

function drawFrame({ x, y, width, height }: Group): Element {
  const box = { x: round(x), y: round(y), width: round(width), height: round(height) }
  return s('rect', { className: 'group', ...box, rx: 6 })
}

/** The name of a group stands above the lines that run through it. */
function drawName({ lines, x, y }: Group): Element[] {
  if (lines.length === 0) return []
  const at = { x: round(x + frame.name), y: round(y + size.line) }
  return [s('text', { className: 'group-name', ...at }, spans(lines, x + frame.name, size.line))]
}

function drawNode(node: PlacedNode): Element {
  const middle = { x: node.x + node.width / 2, y: node.y + node.height / 2 }
  const first = middle.y - ((node.lines.length - 1) * size.line) / 2 + size.size * 0.36
  const text = s('text', { x: round(middle.x), y: round(first) }, spans(node.lines, middle.x, size.line))
  const { href, shape } = node
  return href
    ? s('a', { className: shape, href }, outline(node), text)
    : s('g', { className: shape }, outline(node), text)
}

function outline({ shape, x, y, width, height }: PlacedNode): Element {
  const right = x + width
  const bottom = y + height
  const [left, top, half] = [round(x), round(y), round(y + height / 2)]
  const rect = { x: left, y: top, width: round(width), height: round(height) }
  switch (shape) {
    case 'box':
      return s('rect', { ...rect, rx: 4 })
    case 'stadium':
      return s('rect', { ...rect, rx: round(roundness({ x, y, width, height })) })
    case 'diamond':
      return s('path', {
        d: `M${round(x + width / 2)} ${top}L${round(right)} ${half} ${round(x + width / 2)} ${round(bottom)} ${left} ${half}z`,
      })
    case 'hexagon':
      return s('path', {
        d: `M${round(x + slant)} ${top}H${round(right - slant)}L${round(right)} ${half} ${round(right - slant)} ${round(bottom)}H${round(x + slant)}L${left} ${half}z`,
      })
  }
}

function drawLabel({ labelAt, lines }: PlacedEdge): Element[] {
  if (!labelAt) return []
  const { x, y, width, height } = labelAt
  const first = y - ((lines.length - 1) * size.labelLine) / 2 + size.label * 0.36
  const box = { x: round(x - width / 2), y: round(y - height / 2), width: round(width), height: round(height) }
  const text = s('text', { x: round(x), y: round(first) }, spans(lines, x, size.labelLine))
  return [s('g', { className: 'when' }, s('rect', box), text)]
}

function spans(lines: string[], x: number, step: number): (Element | string)[] {
  if (lines.length === 1) return lines
  return lines.map((line, index) => s('tspan', { x: round(x), ...(index > 0 && { dy: step }) }, line))
}
