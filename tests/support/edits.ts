import type { Edit } from '../../src/diagnostics/edit.ts'
import { offsetOf } from '../../src/diagnostics/edit.ts'

/** A text with changes made in it; of two that touch the same characters, the first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ranges = edits
    .map(({ start, end, text: instead }) => ({ from: offsetOf(start, text), to: offsetOf(end, text), instead }))
    .sort((a, b) => b.from - a.from || b.to - a.to)
  let done = text
  let limit = Infinity
  for (const { from, to, instead } of ranges) {
    if (to > limit) continue
    done = done.slice(0, from) + instead + done.slice(to)
    limit = from
  }
  return done
}
