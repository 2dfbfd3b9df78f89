import leven from 'leven'
import { withoutInvisible } from './invisible.ts'

/**
 * The candidate that was most likely meant by a mistyped word. It is a guess: ask, do not state.
 *
 * @param word what was typed
 * @param candidates what could have been meant
 * @returns the closest candidate, the first of several; `undefined` when none is within one slip or a third of the
 *   word's length; a single letter is never guessed, two letters that changed places count as one slip
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < 2) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = slips(word.toLowerCase(), candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function slips(a: string, b: string, limit: number): number {
  const distance = leven(a, b, { maxDistance: limit + 1 })
  const isSwapped = distance === 2 && a.length === b.length && [...a].sort().join() === [...b].sort().join()
  return isSwapped ? 1 : distance
}

/**
 * Whether two words are the same but for case, width, spaces, punctuation, invisible characters and zeros before a
 * number: what a keyboard does to a word, and no other word.
 */
export function isSameWord(one: string, other: string): boolean {
  return fold(one) === fold(other)
}

/** A word without what does not make it another word. */
export function fold(word: string): string {
  const plain = withoutInvisible(word.normalize('NFKC')).toLowerCase()
  return plain.replaceAll(/[\p{P}\p{S}\p{Z}\s]/gu, '').replaceAll(/(?<!\d)0+(?=\d)/g, '')
}

/** What to do about a mistyped word of which one candidate was meant: stated if it is the same word, else asked. */
export function sayGuess(word: string, guess: string, show = (text: string) => `\`${text}\``): string {
  return isSameWord(word, guess) ? `改成 ${show(guess)}` : `是不是 ${show(guess)}？`
}
