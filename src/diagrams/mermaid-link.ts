import type { Stroke, Tip } from './model.ts'

/** A line between two boxes as Mermaid writes it. */
export interface LinkLook {
  stroke: Stroke
  tips: readonly [Tip, Tip]
}

const tips: Record<string, Tip> = { '<': 'arrow', '>': 'arrow', x: 'cross', o: 'circle' }

/**
 * What a line looks like.
 *
 * @param end all of it, or what stands behind its label: `-->`, `x==x`
 * @param start what stands before its label: `--`, `<-.`
 */
export function linkOf(end: string, start = end): LinkLook {
  const tip = (sign: string | undefined): Tip => tips[sign ?? ''] ?? 'none'
  return { stroke: strokeOf(end), tips: [tip(start.trim()[0]), tip(end.trim().at(-1))] }
}

function strokeOf(line: string): Stroke {
  if (line.includes('~')) return 'unseen'
  if (line.includes('.')) return 'dashed'
  return line.includes('=') ? 'thick' : 'plain'
}
