import type { Edit } from '../../src/diagnostics/edit.ts'
import { createSource } from '../../src/mdx/source.ts'

/** A text with changes made in it; of two that touch the same characters, the first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const { offsetAt } = createSource('', text)
  const ranges = edits
    .map(({ start, end, text: instead }) => ({ from: offsetAt(start), to: offsetAt(end), instead }))
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
