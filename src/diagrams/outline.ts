import type { Shape } from './model.ts'

export interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  width: number
  height: number
}

/** How far the sides of a hexagon slant in, in px. */
export const slant = 12

/** How round the ends of a stadium are, in px. */
export function roundness({ height, width }: Box): number {
  return Math.min(height / 2, width / 2, 22)
}

/**
 * Layout sees every shape as a rectangle: an end that touches it beside a corner that is not there is drawn on to the
 * outline.
 *
 * @param end where a line touches the rectangle
 * @param before the point of the line before it
 */
export function onOutline(end: Point, before: Point, box: Box & { shape: Shape }): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const off = { x: Math.abs(end.x - middle.x), y: Math.abs(end.y - middle.y) }
  if (Math.abs(end.x - before.x) < Math.abs(end.y - before.y)) {
    return { x: end.x, y: middle.y + Math.sign(end.y - middle.y) * reachDown(box, off.x) }
  }
  return { x: middle.x + Math.sign(end.x - middle.x) * reachAcross(box, off.y), y: end.y }
}

/** How far the outline is above and below the middle, so far beside it. */
function reachDown(box: Box & { shape: Shape }, beside: number): number {
  const [width, height] = [box.width / 2, box.height / 2]
  switch (box.shape) {
    case 'box':
      return height
    case 'diamond':
      return (1 - beside / width) * height
    case 'hexagon':
      return Math.min(1, (width - beside) / slant) * height
    case 'stadium': {
      const radius = roundness(box)
      const past = Math.max(0, beside - (width - radius))
      return height - radius + Math.sqrt(Math.max(0, radius ** 2 - past ** 2))
    }
  }
}

/** How far the outline is beside the middle, so far above or below it. */
function reachAcross(box: Box & { shape: Shape }, above: number): number {
  const [width, height] = [box.width / 2, box.height / 2]
  switch (box.shape) {
    case 'box':
      return width
    case 'diamond':
      return (1 - above / height) * width
    case 'hexagon':
      return width - (above / height) * slant
    case 'stadium': {
      const radius = roundness(box)
      const past = Math.max(0, above - (height - radius))
      return width - radius + Math.sqrt(Math.max(0, radius ** 2 - past ** 2))
    }
  }
}
