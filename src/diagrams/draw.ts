import type { Element } from 'hast'
import { s } from 'hastscript'
import { drawContents } from './draw-contents.ts'
import { tipMarkers } from './draw-edge.ts'
import { drawParts } from './draw-parts.ts'
import { layOut, type PlacedDiagram } from './layout.ts'
import { turned, type Diagram } from './model.ts'
import { cutForPaper } from './sheets.ts'

/** A drawn flowchart: an SVG element, and where that is too large for a sheet, what is printed instead of it. */
export interface Drawing {
  screen: Element
  paper?: Element | undefined
}

/**
 * Draws a flowchart as an SVG element, of nodes: what it says is text and is never read as HTML or Markdown again. It
 * holds classes and no colours: the style sheet of the site gives both themes. Every box with an address is a link.
 *
 * @param diagram what to draw; its title and description are read out instead of the picture
 * @param id put before the ids inside, so that several charts can stand on a page
 * @throws when ELK finds no way to lay it out
 */
export async function drawDiagram(diagram: Diagram, id: string): Promise<Drawing> {
  const placed = await layOut(diagram)
  const { width, height } = placed
  const names = [diagram.title && `${id}-title`, diagram.description && `${id}-desc`].filter(Boolean)
  const view = { viewBox: `0 0 ${width} ${height}`, width, height }
  const screen = s(
    'svg',
    { className: 'chart', role: 'group', ...(names.length > 0 && { ariaLabelledBy: names }), ...view },
    [
      diagram.title && s('title', { id: `${id}-title` }, diagram.title),
      diagram.description && s('desc', { id: `${id}-desc` }, diagram.description),
      ...tipMarkers(placed.edges, id),
      ...drawContents(placed, id),
    ],
  )
  return { screen, paper: await onPaper(diagram, placed, `${id}-paper`) }
}

/** What cannot be cut as it runs is cut as it runs when it is turned. What cannot be cut then is printed small. */
async function onPaper(diagram: Diagram, placed: PlacedDiagram, id: string): Promise<Element | undefined> {
  const parts = cutForPaper(placed)
  if (parts?.boxes.length === 1) return undefined
  if (parts) {
    const drawn = drawParts(placed, parts, id)
    // The first row is the one that is read first.
    return diagram.direction === 'left' && parts.as === 'rows'
      ? { ...drawn, children: drawn.children.toReversed() }
      : drawn
  }
  const again = await layOut({ ...diagram, direction: turned[diagram.direction] }).catch(() => undefined)
  const others = again && cutForPaper(again)
  return others && drawParts(again, others, id)
}
