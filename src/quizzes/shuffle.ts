import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { hash } from './hash.ts'

/**
 * Things in an order by chance. The same seed gives the same order (Fisher and Yates).
 *
 * @param seed any text
 */
export function shuffle<Thing>(things: readonly Thing[], seed: string): Thing[] {
  const random = xoroshiro128plus(hash(seed))
  const shuffled = [...things]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = uniformInt(random, 0, last)
    ;[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!]
  }
  return shuffled
}
