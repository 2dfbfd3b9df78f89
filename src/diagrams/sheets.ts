import type { PlacedDiagram } from './layout.ts'
import type { Box, Point } from './outline.ts'
import { fromCorner, nameBox, partOf } from './part-of.ts'
import { sheet } from './sizes.ts'

/** A chart in parts. Strips touch, and their lines run on from one to the next; where rows end, each line has a mark. */
export interface Parts {
  as: 'strips' | 'rows'
  boxes: Box[]
}

/** What is free at both sides of a row, for marks. */
export const rowMargin = 18

/**
 * Cuts a chart into parts that fit on a sheet, only where lines run across the cut, and no box, label or tip of an arrow
 * is. A narrow chart becomes low strips, one below the other: any of them can begin a sheet, and none leaves much of one
 * empty. A wide one becomes rows as long as the sheet is wide.
 *
 * @returns one part when the chart fits as it is; nothing when it cannot be cut like this
 */
export function cutForPaper(placed: PlacedDiagram): Parts | undefined {
  const { width, height } = placed
  if (width <= sheet.width) {
    if (height <= sheet.height) return { as: 'strips', boxes: [{ x: 0, y: 0, width, height }] }
    const stretches = cut(gaps(placed, 'y'), height, { good: [180, 360], most: sheet.height })
    return stretches && { as: 'strips', boxes: stretches.map(([y, end]) => ({ x: 0, y, width, height: end - y })) }
  }
  const most = sheet.width - 2 * rowMargin
  const stretches = cut(gaps(placed, 'x'), width, { good: [0.7 * most, most], most })
  const boxes = stretches?.map(([x, end]) => rowOf(placed, x, end))
  return boxes?.every((box) => box.height <= sheet.height) ? { as: 'rows', boxes } : undefined
}

type Stretch = readonly [from: number, to: number]

/** A row from here to there, no higher than what is in it. */
function rowOf(placed: PlacedDiagram, x: number, end: number): Box {
  const { nodes, groups, edges } = partOf(placed, { x, y: 0, width: end - x, height: placed.height })
  const labels = edges.flatMap(({ labelAt }) => (labelAt ? [fromCorner(labelAt)] : []))
  const ys = [
    ...[...nodes, ...groups, ...labels].flatMap((box) => [box.y, box.y + box.height]),
    ...edges.flatMap(({ points }) =>
      points.slice(1).flatMap((to, at) => {
        const from = points[at]!
        const isSeen = Math.min(from.x, to.x) < end && Math.max(from.x, to.x) > x
        return isSeen ? [from.y - 8, from.y + 8, to.y - 8, to.y + 8] : []
      }),
    ),
  ]
  const [top, bottom] = [Math.floor(Math.min(...ys)) - 2, Math.ceil(Math.max(...ys)) + 2]
  return { x, y: top, width: end - x, height: bottom - top }
}

/** A place to cut, and how many lines run across it. */
interface Gap {
  at: number
  lines: number
}

/** Where no box is: the middle of every stretch that only lines run through, along one side of the chart. */
function gaps(placed: PlacedDiagram, axis: 'x' | 'y'): Gap[] {
  let reached = 0
  const middles: number[] = []
  for (const [from, to] of taken(placed, axis).sort(([a], [b]) => a - b)) {
    const middle = Math.round((reached + from) / 2)
    if (reached > 0 && middle >= reached && middle <= from) middles.push(middle)
    reached = Math.max(reached, to)
  }
  return middles.map((at) => ({ at, lines: placed.edges.flatMap(({ points }) => crossings(points, axis, at)).length }))
}

/** Where a line runs across a cut, on the other axis; its parts run across and down only. */
export function crossings(points: readonly Point[], axis: 'x' | 'y', at: number): number[] {
  const other = axis === 'x' ? 'y' : 'x'
  return points.slice(1).flatMap((to, index) => ((to[axis] - at) * (points[index]![axis] - at) < 0 ? [to[other]] : []))
}

/** What may not be cut through, along one side of the chart. A line that runs along the cut belongs to it. */
function taken({ nodes, edges, groups }: PlacedDiagram, axis: 'x' | 'y'): Stretch[] {
  const size = axis === 'x' ? 'width' : 'height'
  const around = (at: number, room: number): Stretch => [at - room, at + room]
  return [
    ...nodes.map((node): Stretch => [node[axis] - 2, node[axis] + node[size] + 2]),
    ...edges.flatMap(({ points, tips: [start, end], labelAt }): Stretch[] => [
      ...(labelAt ? [around(labelAt[axis], labelAt[size] / 2 + 2)] : []),
      ...(start === 'none' ? [] : [around(points[0]![axis], 10)]),
      ...(end === 'none' ? [] : [around(points.at(-1)![axis], 10)]),
      ...points.slice(1).flatMap((to, at) => (to[axis] === points[at]![axis] ? [around(to[axis], 2)] : [])),
    ]),
    ...groups.flatMap((group): Stretch[] => [
      [group[axis] - 2, group[axis] + nameBox(group)[size]],
      around(group[axis] + group[size], 2),
    ]),
  ]
}

/** Stretches from cut to cut: of a good size where they can be, and none of more than `most`. */
function cut(
  gaps: readonly Gap[],
  end: number,
  { good: [least, enough], most }: { good: Stretch; most: number },
): Stretch[] | undefined {
  const stretches: Stretch[] = []
  for (let from = 0; from < end;) {
    const to = end - from <= enough ? end : next(from)
    if (to === undefined) return undefined
    stretches.push([from, to])
    from = to
  }
  return stretches

  /** The cut that the fewest lines run across, or the nearest one; so little is not left over. */
  function next(from: number): number | undefined {
    const near = gaps.filter(({ at }) => at > from && at <= from + most)
    const leaving = near.filter(({ at }) => at >= from + least && at <= end - least / 2)
    const best = leaving.filter(({ at }) => at <= from + enough).toSorted((a, b) => a.lines - b.lines || b.at - a.at)[0]
    return (best ?? leaving[0])?.at ?? (end - from <= most ? end : near.at(-1)?.at)
  }
}
