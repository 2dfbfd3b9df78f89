import { textWidth, wrap } from './measure.ts'
import type { DiagramGroup, DiagramNode, Shape } from './model.ts'

/** Sizes in px of the drawing; the style sheet of the site sets the same font size and line height. */
export const type = { size: 14, line: 19, label: 12, labelLine: 16 } as const

/** How small a chart may be printed: its smallest words are 8 points then, at 0.75 points to a px. */
const smallestScale = 8 / (type.label * 0.75)

/** The room for a chart on A4, between the margins and below a heading, in px. */
export const paper = { width: 688, height: 950 }

/** The most that a sheet holds, in px of the drawing, printed as small as it may be. */
export const sheet = {
  width: Math.floor(paper.width / smallestScale),
  height: Math.floor(paper.height / smallestScale),
}

/** How wide the text in each shape may be, in em, and how much room the outline takes on each side, in px. */
const room: Record<Shape, { widest: number; x: number; y: number }> = {
  box: { widest: 9, x: 12, y: 9 },
  hexagon: { widest: 8, x: 22, y: 9 },
  stadium: { widest: 9, x: 16, y: 8 },
  diamond: { widest: 8, x: 0, y: 0 },
}

/** How wide the name of a group may be, in em, and how far it and what the group holds stand from its frame, in px. */
export const frame = { widest: 18, name: 10, inside: 12 } as const

/** The lines of a box's text, and how large its shape must be to hold them. */
export function sizeOf(node: DiagramNode): { lines: string[]; width: number; height: number } {
  const { widest, x, y } = room[node.shape]
  const lines = wrap(node.text, widest)
  const textX = Math.max(...lines.map(textWidth)) * type.size
  const textY = lines.length * type.line
  // A text box of a by b fits into a rhombus of w by h when a/w + b/h = 1.
  if (node.shape === 'diamond')
    return { lines, width: Math.ceil(textX * 1.55 + 24), height: Math.ceil(textY * 1.9 + 20) }
  return { lines, width: Math.ceil(Math.max(textX + 2 * x, 64)), height: Math.ceil(textY + 2 * y) }
}

/** The lines of a group's name, and the least that its frame must be to hold them. */
export function nameOf({ title }: DiagramGroup): { lines: string[]; width: number; height: number } {
  const lines = wrap(title, frame.widest)
  const width = Math.max(...lines.map(textWidth)) * type.label + 2 * frame.name
  return { lines, width: Math.ceil(Math.max(width, 64)), height: lines.length * type.line + 14 + frame.inside }
}

/** How much room the label of a line takes. */
export function labelSize(lines: string[]): { width: number; height: number } {
  return {
    width: Math.ceil(Math.max(...lines.map(textWidth)) * type.label + 8),
    height: lines.length * type.labelLine + 2,
  }
}
