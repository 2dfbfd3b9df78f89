import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { drawContents } from './draw-contents.ts'
import { tipMarkers } from './draw-edge.ts'
import type { PlacedDiagram } from './layout.ts'
import type { Box } from './outline.ts'
import { partOf } from './part-of.ts'
import { round } from './round.ts'
import { crossings, rowMargin, type Parts } from './sheets.ts'
import { paper, type as size } from './sizes.ts'

/**
 * Draws a chart for paper, each part an SVG element of its own, which no sheet cuts through. All are printed to one
 * scale. It is not there for readers of the screen, who have the chart as it is.
 *
 * @param id put before the ids inside
 */
export function drawParts(placed: PlacedDiagram, { as, boxes }: Parts, id: string): Element {
  const margin = as === 'rows' ? rowMargin : 0
  const outer = boxes.map((box) => ({ ...box, x: box.x - margin, width: box.width + 2 * margin }))
  const scale = Math.min(1, ...outer.flatMap(({ width, height }) => [paper.width / width, paper.height / height]))
  const marks = as === 'rows' ? marksOf(placed, boxes) : []
  const drawn = boxes.map((box, at) => {
    const contents = [...(at === 0 ? tipMarkers(placed.edges, id) : []), ...drawContents(partOf(placed, box), id)]
    const { width, height } = outer[at]!
    const view = { viewBox: viewBox(outer[at]!), width: round(width * scale), height: round(height * scale) }
    // Within the marks, nothing is seen of the next row.
    const clipped = () => s('svg', { ...box, viewBox: viewBox(box) }, contents)
    return s('svg', view, as === 'strips' ? contents : [clipped(), ...(marks[at] ?? [])])
  })
  return h('div', { className: ['chart-paper', as], ariaHidden: 'true' }, drawn)
}

const viewBox = ({ x, y, width, height }: Box) => `${x} ${y} ${width} ${height}`

/** For each row, the marks of the lines that go over its ends: a line has the same one where it goes on. */
function marksOf({ edges }: PlacedDiagram, boxes: readonly Box[]): Element[][] {
  const marks: Element[][] = boxes.map(() => [])
  let count = 0
  boxes.slice(1).forEach(({ x }, at) => {
    const ys = edges.flatMap(({ points }) => crossings(points, 'x', x))
    for (const y of ys.sort((a, b) => a - b)) {
      count += 1
      marks[at]!.push(drawMark(count, x + rowMargin / 2, y))
      marks[at + 1]!.push(drawMark(count, x - rowMargin / 2, y))
    }
  })
  return marks
}

function drawMark(number: number, x: number, y: number): Element {
  const sign = number <= 20 ? String.fromCodePoint(0x245f + number) : String(number)
  return s('g', { className: ['when', 'mark'] }, s('text', { x: round(x), y: round(y + size.label * 0.36) }, sign))
}
