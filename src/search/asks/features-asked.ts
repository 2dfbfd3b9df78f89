import type { Analysis } from '../analyse-query.ts'
import type { LookedUp } from '../look-up.ts'
import { normalise } from '../normalise.ts'
import { featuresOf, type Features } from './features.ts'

/**
 * A query as questions are compared: what was typed, the words that its letters spell, and those that sound like what
 * nobody writes.
 */
export function featuresAsked(
  query: string,
  simplified: ReadonlyMap<string, string>,
  { spelled }: Analysis,
  { terms, alike }: LookedUp,
): Features {
  const features = featuresOf(normalise(query, simplified))
  const meant = [...spelled.flatMap((run) => run.terms), ...[...alike.values()].flat()]
  for (const term of meant) {
    const counts = terms.get(term) ?? 0
    for (const feature of featuresOf(term).keys()) features.set(feature, Math.max(features.get(feature) ?? 0, counts))
  }
  return features
}
