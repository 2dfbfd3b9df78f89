import type { Analysis } from './analyse-query.ts'
import type { LookedUp } from './look-up.ts'

/**
 * How much of what was typed is understood, from 0 to 1: the characters of words that the synonyms know, and of pairs
 * that a page holds or that sound like one that it holds. Of a query in letters and digits alone, those
 * count that the page holds, or what they spell; code is not understood.
 *
 * @param page the page that is to be shown first
 */
export function understood(
  { pieces, said, spelled, isCode }: Analysis,
  { hits, alike }: LookedUp,
  page: string,
): number {
  const isHeld = (term: string) => hits.get(term)?.some(([held]) => held === page) ?? false
  let [all, known] = [0, 0]
  for (const piece of pieces) {
    const characters = [...piece]
    const isKnown = characters.map(() => false)
    for (const word of said) {
      const at = piece.indexOf(word)
      if (at >= 0) isKnown.fill(true, at, at + word.length)
    }
    characters.forEach((character, index) => {
      const pair = character + (characters[index + 1] ?? '')
      if (isHeld(pair) || alike.get(pair)?.some(isHeld)) isKnown.fill(true, index, index + 2)
    })
    all += characters.length
    known += isKnown.filter(Boolean).length
  }
  if (all > 0) return known / all
  const lengthOf = (runs: Analysis['spelled']) => runs.reduce((sum, { text }) => sum + text.length, 0)
  return isCode ? 0 : lengthOf(spelled.filter(({ terms }) => terms.some(isHeld))) / Math.max(1, lengthOf(spelled))
}
