import { bigrams } from './bigrams.ts'
import type { Terms } from './model.ts'
import { runsOf } from './runs.ts'

/** How much more a title counts that ends as the query says. */
const atEnd = 1.5

/**
 * How much a title says what a query says, from 0 to 1: the part of the query's terms that stand in the title, with the
 * part of the title that they make up (geometric mean). 1 for a title that was typed as it is.
 *
 * A Chinese title names the thing at its end: 七天无理由退货 is a 退货, 退货验收 is not. So a title that ends as the query
 * says counts for more.
 */
export function likeness(title: string, terms: Terms): number {
  const own = new Set(
    runsOf(title.toLowerCase()).flatMap(({ kind, text }) => (kind === 'han' ? bigrams(text) : [text])),
  )
  let [all, shared, held] = [0, 0, 0]
  for (const [term, counts] of terms) {
    all += counts
    if (!own.has(term)) continue
    held += counts
    shared += 1
  }
  if (all === 0 || own.size === 0) return 0
  const isNamed = terms.has([...own].at(-1)!)
  return Math.min(1, Math.sqrt((held / all) * (shared / own.size)) * (isNamed ? atEnd : 1))
}
