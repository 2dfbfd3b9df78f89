import type { Element } from 'hast'
import { s } from 'hastscript'
import { drawEdge, tipMarkers } from './draw-edge.ts'
import { layOut, type PlacedDiagram, type PlacedEdge, type PlacedNode } from './layout.ts'
import type { Diagram } from './model.ts'
import { roundness, slant } from './outline.ts'
import { round } from './round.ts'
import { frame, type as size } from './sizes.ts'

/**
 * Draws a flowchart as an SVG element, of nodes: what it says is text and is never read as HTML or Markdown again. It
 * holds classes and no colours: the style sheet of the site gives both themes. Every box with an address is a link.
 *
 * @param diagram what to draw; its title and description are read out instead of the picture
 * @param id put before the ids inside, so that several charts can stand on a page
 * @throws when ELK finds no way to lay it out
 */
export async function drawDiagram(diagram: Diagram, id: string): Promise<Element> {
  const placed = await layOut(diagram)
  const { width, height } = placed
  const names = [diagram.title && `${id}-title`, diagram.description && `${id}-desc`].filter(Boolean)
  const view = { viewBox: `0 0 ${width} ${height}`, width, height }
  return s('svg', { className: 'chart', role: 'group', ...(names.length > 0 && { ariaLabelledBy: names }), ...view }, [
    diagram.title && s('title', { id: `${id}-title` }, diagram.title),
    diagram.description && s('desc', { id: `${id}-desc` }, diagram.description),
    ...tipMarkers(placed.edges, id),
    ...placed.groups.map(drawFrame),
    ...placed.edges.map((edge) => drawEdge(edge, id)),
    ...placed.groups.map(drawName),
    ...placed.nodes.map(drawNode),
    ...placed.edges.flatMap(drawLabel),
  ])
}

type Group = PlacedDiagram['groups'][number]

function drawFrame({ x, y, width, height }: Group): Element {
  const box = { x: round(x), y: round(y), width: round(width), height: round(height) }
  return s('rect', { className: 'group', ...box, rx: 6 })
}

/** The name of a group stands above the lines that run through it. */
function drawName({ lines, x, y }: Group): Element {
  const at = { x: round(x + frame.name), y: round(y + size.line) }
  return s('text', { className: 'group-name', ...at }, spans(lines, x + frame.name, size.line))
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
