import type { PlacedDiagram } from './layout.ts'
import type { Box } from './outline.ts'
import { frame, nameOf, sheet } from './sizes.ts'

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
    const most = sheet.height
    const stretches = cut(gaps(placed, 'y'), height, { least: height <= most ? height : 180, most })
    return stretches && { as: 'strips', boxes: stretches.map(([y, end]) => ({ x: 0, y, width, height: end - y })) }
  }
  if (height > sheet.height) return undefined
  const most = sheet.width - 2 * rowMargin
  const stretches = cut(gaps(placed, 'x'), width, { least: most, most })
  return stretches && { as: 'rows', boxes: stretches.map(([x, end]) => ({ x, y: 0, width: end - x, height })) }
}

type Stretch = readonly [from: number, to: number]

/** Where no box is: the middle of every stretch that only lines run through, along one side of the chart. */
function gaps(placed: PlacedDiagram, axis: 'x' | 'y'): number[] {
  let reached = 0
  const middles: number[] = []
  for (const [from, to] of taken(placed, axis).sort(([a], [b]) => a - b)) {
    const middle = Math.round((reached + from) / 2)
    if (reached > 0 && middle >= reached && middle <= from) middles.push(middle)
    reached = Math.max(reached, to)
  }
  return middles
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
      [group[axis] - 2, group[axis] + nameOf(group)[size] - (axis === 'y' ? frame.inside : 0)],
      around(group[axis] + group[size], 2),
    ]),
  ]
}

/** Stretches from cut to cut, each of `least` where there is a cut for it, and none of more than `most`. */
function cut(
  gaps: readonly number[],
  end: number,
  { least, most }: { least: number; most: number },
): Stretch[] | undefined {
  const stretches: Stretch[] = []
  for (let from = 0; from < end;) {
    const near = gaps.filter((gap) => gap > from && gap <= from + most)
    const next = near.find((gap) => gap >= from + least && gap <= end - least)
    const to = next ?? (end - from <= most ? end : near.at(-1))
    if (to === undefined) return undefined
    stretches.push([from, to])
    from = to
  }
  return stretches
}
