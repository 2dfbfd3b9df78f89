import type { LookedUp } from './look-up.ts'

/** How much of a score depends on the part of the query that a page covers. Measured: 0.3 against 0.5, 0.7 and 0.9. */
const ofCover = 0.3

/** A page with its score over all terms. */
export type Scored = readonly [page: string, score: number]

/**
 * Joins the answers to single terms: weighted scores summed, times how much of what exists anywhere the page covers.
 * Summing scores beat joining ranks (search/findings, section 4).
 *
 * @param summaries pages that sum another one up, with that one: their scores are added to its own
 * @returns best first
 */
export function fuse({ terms, hits }: LookedUp, summaries: ReadonlyMap<string, string>): Scored[] {
  const sums = new Map<string, { score: number; covered: number }>()
  let all = 0
  for (const [term, counts] of terms) {
    const held = new Map<string, number>()
    for (const [page, score] of hits.get(term) ?? []) {
      const shown = summaries.get(page) ?? page
      held.set(shown, (held.get(shown) ?? 0) + score)
    }
    if (held.size > 0) all += counts
    for (const [page, score] of held) {
      const sum = sums.get(page) ?? { score: 0, covered: 0 }
      sums.set(page, { score: sum.score + counts * score, covered: sum.covered + counts })
    }
  }
  return [...sums]
    .map(([page, { score, covered }]): Scored => [page, score * (1 - ofCover + (ofCover * covered) / all)])
    .sort((a, b) => b[1] - a[1])
}
