import type { Box, Point } from './outline.ts'

/** Jogs up to so many px are taken out: they say nothing, and look like a slip of the pen. */
const longestJog = 16

/** How near to another line, or to the corner of its box, a line may be moved, in px. */
const clearance = 6

export interface Line {
  points: Point[]
  from: Box
  to: Box
}

/**
 * Takes the small jogs out of lines that run across and down: the part next to a box slides along the box, where
 * nothing is in its way.
 */
export function straighten(lines: readonly Line[]): Point[][] {
  const all = lines.map(({ points }) => squared(points))
  lines.forEach(({ from, to }, index) => {
    const others = all.filter((_, other) => other !== index)
    const forth = slide(all[index]!, from, others)
    all[index] = slide(forth.toReversed(), to, others).toReversed()
  })
  return all
}

type Axis = 'x' | 'y'

/** A line whose parts run across or down: where a line enters a group, ELK is off by up to half a px. */
function squared(points: readonly Point[]): Point[] {
  const square: Point[] = []
  for (const point of points) {
    const before = square.at(-1) ?? point
    const isDown = Math.abs(point.x - before.x) < Math.abs(point.y - before.y)
    square.push(isDown ? { x: before.x, y: point.y } : { x: point.x, y: before.y })
  }
  return square
}

/** A line whose first part is moved to where the third one runs, if that is near. */
function slide(points: Point[], box: Box, others: readonly Point[][]): Point[] {
  const [start, bend, next, beyond] = points
  if (!start || !bend || !next || !beyond) return points
  const along: Axis = start.x === bend.x ? 'y' : 'x'
  const across: Axis = along === 'x' ? 'y' : 'x'
  const isJog = bend[along] === next[along] && next[across] === beyond[across]
  const isOnward = Math.sign(bend[along] - start[along]) === Math.sign(beyond[along] - next[along])
  if (!isJog || !isOnward || Math.abs(next[across] - bend[across]) > longestJog) return points
  const size = across === 'x' ? box.width : box.height
  const moved = { ...start, [across]: next[across] }
  if (moved[across] < box[across] + clearance || moved[across] > box[across] + size - clearance) return points
  const isInTheWay = others.some((other) =>
    other.slice(1).some((end, index) => runsBeside([moved, next], [other[index]!, end], along, across)),
  )
  return isInTheWay ? points : [moved, ...points.slice(3)]
}

/** Whether two parts of lines lie beside each other, too near. */
function runsBeside([a, b]: [Point, Point], [c, d]: [Point, Point], along: Axis, across: Axis): boolean {
  if (c[across] !== d[across] || Math.abs(c[across] - a[across]) >= clearance) return false
  const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])]
  return Math.min(c[along], d[along]) < high && Math.max(c[along], d[along]) > low
}
