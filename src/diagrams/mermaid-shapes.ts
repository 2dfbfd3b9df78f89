import type { Shape } from './model.ts'

/** Mermaid's names for the four outlines that are drawn, as written or as its brackets are called. */
const drawn: Record<Shape, readonly string[]> = {
  box: ['square', 'rect', 'proc', 'process', 'rectangle'],
  diamond: ['diamond', 'diam', 'decision', 'question'],
  hexagon: ['hexagon', 'hex', 'prepare'],
  stadium: ['stadium', 'pill', 'terminal', 'round', 'rounded', 'event'],
}

/** Other outlines that are round, and so are drawn with round ends. */
const round = [
  'circle', 'circ', 'doublecircle', 'dbl-circ', 'double-circle', 'ellipse', 'sm-circ', 'start', 'small-circle',
  'fr-circ', 'stop', 'framed-circle',
] // prettier-ignore

/** How the brackets are written that Mermaid gives a name. */
const brackets: Record<string, string> = {
  circle: '((…))',
  doublecircle: '(((…)))',
  ellipse: '(-…-)',
  subroutine: '[[…]]',
  cylinder: '[(…)]',
  odd: '>…]',
  trapezoid: '[/…\\]',
  inv_trapezoid: '[\\…/]',
  lean_right: '[/…/]',
  lean_left: '[\\…\\]',
}

/** The outline that is drawn for one of Mermaid's, and how the author wrote it when it is another than Mermaid's. */
export function shapeOf(name: string | undefined, isBrackets: boolean): { shape: Shape; plainly?: string } {
  if (name === undefined) return { shape: 'box' }
  const same = (Object.keys(drawn) as Shape[]).find((shape) => drawn[shape].includes(name))
  if (same) return { shape: same }
  const plainly = isBrackets ? (brackets[name] ?? name) : name
  return { shape: round.includes(name) ? 'stadium' : 'box', plainly }
}
