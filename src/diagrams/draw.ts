import { layOut, type as size, type PlacedDiagram, type PlacedEdge, type PlacedNode } from './layout.ts'
import type { Diagram } from './model.ts'

/**
 * Draws a flowchart as an SVG element. It holds classes and no colours: the style sheet of the site gives both themes.
 * Every box with an address is a link.
 *
 * @param diagram what to draw; its title and description are read out instead of the picture
 * @param id put before the ids inside, so that several charts can stand on a page
 */
export async function drawDiagram(diagram: Diagram, id: string): Promise<string> {
  const placed = await layOut(diagram)
  const { width, height } = placed
  const labels = diagram.title ? ` aria-labelledby="${id}-title${diagram.description ? ` ${id}-desc` : ''}"` : ''
  return [
    `<svg class="chart" role="group"${labels} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    diagram.title && `<title id="${id}-title">${escape(diagram.title)}</title>`,
    diagram.description && `<desc id="${id}-desc">${escape(diagram.description)}</desc>`,
    `<marker id="${id}-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="tip" d="M0 0 8 4 0 8z"/></marker>`,
    ...placed.groups.map(drawGroup),
    drawEdges(placed, id),
    ...placed.nodes.map(drawNode),
    ...placed.edges.map(drawLabel),
    '</svg>',
  ]
    .filter(Boolean)
    .join('')
}

function drawGroup({ title, x, y, width, height }: PlacedDiagram['groups'][number]): string {
  return (
    `<rect class="group" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="6"/>` +
    `<text class="group-title" x="${n(x + 10)}" y="${n(y + size.line)}">${escape(title)}</text>`
  )
}

/** All plain arrows are one group, all dashed ones another, so that each needs its class once. */
function drawEdges({ edges }: PlacedDiagram, id: string): string {
  const group = (name: string, some: PlacedEdge[]) =>
    some.length === 0
      ? ''
      : `<g class="${name}">${some.map((edge) => `<path marker-end="url(#${id}-tip)" d="${pathOf(edge)}"/>`).join('')}</g>`
  return (
    group(
      'way',
      edges.filter((edge) => !edge.isDashed),
    ) +
    group(
      'way overdue-way',
      edges.filter((edge) => edge.isDashed),
    )
  )
}

function pathOf({ points }: PlacedEdge): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')
}

function drawNode(node: PlacedNode): string {
  const middle = { x: node.x + node.width / 2, y: node.y + node.height / 2 }
  const first = middle.y - ((node.lines.length - 1) * size.line) / 2 + size.size * 0.36
  const inside = `${outline(node)}<text x="${n(middle.x)}" y="${n(first)}">${spans(node.lines, middle.x, size.line)}</text>`
  return node.href
    ? `<a class="${node.shape}" href="${escape(node.href)}">${inside}</a>`
    : `<g class="${node.shape}">${inside}</g>`
}

function outline({ shape, x, y, width, height }: PlacedNode): string {
  const right = x + width
  const bottom = y + height
  switch (shape) {
    case 'box':
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="4"/>`
    case 'stadium':
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(Math.min(height / 2, 22))}"/>`
    case 'diamond':
      return `<path d="M${n(x + width / 2)} ${n(y)}L${n(right)} ${n(y + height / 2)} ${n(x + width / 2)} ${n(bottom)} ${n(x)} ${n(y + height / 2)}z"/>`
    case 'hexagon':
      return `<path d="M${n(x + 12)} ${n(y)}H${n(right - 12)}L${n(right)} ${n(y + height / 2)} ${n(right - 12)} ${n(bottom)}H${n(x + 12)}L${n(x)} ${n(y + height / 2)}z"/>`
  }
}

function drawLabel({ labelAt, lines }: PlacedEdge): string {
  if (!labelAt) return ''
  const { x, y, width, height } = labelAt
  const first = y - ((lines.length - 1) * size.labelLine) / 2 + size.label * 0.36
  return (
    `<g class="when"><rect x="${n(x - width / 2)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}"/>` +
    `<text x="${n(x)}" y="${n(first)}">${spans(lines, x, size.labelLine)}</text></g>`
  )
}

function spans(lines: string[], x: number, step: number): string {
  if (lines.length === 1) return escape(lines[0]!)
  return lines
    .map((line, index) => `<tspan x="${n(x)}"${index > 0 ? ` dy="${step}"` : ''}>${escape(line)}</tspan>`)
    .join('')
}

/** A number with at most one digit behind the point. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
