import type { LookedUp } from './look-up.ts'

/**
 * What each term of a query is worth in a text: its weight times how rare it is. Terms that no page holds are left out,
 * and so are single characters where longer terms were found, since they would mark half of every text.
 *
 * @param pages how many pages the index has
 */
export function worthOfTerms({ terms, hits }: LookedUp, pages: number): Map<string, number> {
  const held = [...terms].filter(([term]) => (hits.get(term)?.length ?? 0) > 0)
  const long = held.filter(([term]) => [...term].length > 1 || /[0-9]/.test(term))
  return new Map(
    (long.length > 0 ? long : held).map(([term, counts]) => [
      term,
      counts * Math.log(1 + pages / hits.get(term)!.length),
    ]),
  )
}
