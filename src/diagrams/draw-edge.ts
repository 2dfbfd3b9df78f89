import type { Element } from 'hast'
import { s } from 'hastscript'
import type { PlacedEdge } from './layout.ts'
import type { Tip } from './model.ts'
import { round } from './round.ts'

type Drawn = Exclude<Tip, 'none'>

/** The signs at the ends of lines, eight by eight; a line ends at `at` of them. */
const signs: Record<Drawn, { at: number; draw: () => Element }> = {
  arrow: { at: 7.5, draw: () => s('path', { className: 'tip', d: 'M0 0 8 4 0 8z' }) },
  circle: { at: 8, draw: () => s('circle', { className: 'tip', cx: 4, cy: 4, r: 4 }) },
  cross: { at: 10, draw: () => s('path', { className: 'tip-cross', d: 'M1 1 7 7M7 1 1 7' }) },
}

/** A marker for each sign that an end of these lines has. */
export function tipMarkers(edges: readonly PlacedEdge[], id: string): Element[] {
  const used = new Set(edges.flatMap(({ tips }) => tips))
  return (Object.keys(signs) as Drawn[])
    .filter((tip) => used.has(tip))
    .map((tip) => {
      const size = { viewBox: '0 0 8 8', refX: signs[tip].at, refY: 4, markerWidth: 9, markerHeight: 9 }
      const turn = { markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse' }
      return s('marker', { id: `${id}-${tip}`, ...size, ...turn }, signs[tip].draw())
    })
}

export function drawEdge({ stroke, tips: [start, end], points }: PlacedEdge, id: string): Element {
  return s('path', {
    className: stroke === 'plain' ? ['way'] : ['way', stroke],
    ...(start !== 'none' && { markerStart: `url(#${id}-${start})` }),
    ...(end !== 'none' && { markerEnd: `url(#${id}-${end})` }),
    d: points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(''),
  })
}
