import type { Sounds } from './sounds.ts'

/** A word that may be meant by Latin letters, with how well it fits (the best one counts 1). */
export type Candidate = readonly [word: string, fit: number]

const longestWord = 8
/** Letters beyond these are not read: nobody spells out more, and a pasted word must not hold up the search. */
const longestLetters = 40
/** Where letters are cut in two, the first part has three or more: every two letters are the initials of something. */
const shortestPart = 3
const mostCandidates = 4
/** Candidates that fit less than this part of the best one are left out. */
const leastFit = 0.25

/**
 * The words that are meant by Latin letters: full pinyin (`tuihuo`), initials (`thyf`), a mix, or the beginning of one
 * (`tuihu`), so that results come while somebody types. Where no word has all the letters, the longest that has the first
 * of them, and then words for the rest: `byyssw` is 备用钥匙 and 失物.
 *
 * @param letters lower-case letters without spaces
 */
export function wordsFor(letters: string, sounds: Sounds): Candidate[] {
  const read = letters.slice(0, longestLetters)
  const whole = candidates(read, sounds, true)
  if (whole.length > 0) return whole
  for (let end = read.length - 1; end >= shortestPart; end -= 1) {
    const first = candidates(read.slice(0, end), sounds, false)
    if (first.length > 0) return [...first, ...wordsFor(read.slice(end), sounds)]
  }
  return []
}

/** The words that have all the letters. `mayBreakOff` when the last syllable need not be written out. */
function candidates(letters: string, { phrases }: Sounds, mayBreakOff: boolean): Candidate[] {
  const fits = new Map<string, number>()
  for (const { characters, syllables, worth } of phrases)
    characters.forEach((_, start) => {
      const match = matchAt(letters, syllables, start, mayBreakOff)
      if (!match) return
      const word = characters.slice(start, match.end).join('')
      const place = (start === 0 ? 1.5 : 1) * (match.end === characters.length ? 1.2 : 1)
      fits.set(word, (fits.get(word) ?? 0) + match.quality ** 2 * worth * place)
    })
  const best = Math.max(...fits.values())
  return [...fits]
    .map(([word, fit]): Candidate => [word, fit / best])
    .filter(([, fit]) => fit >= leastFit)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCandidates)
}

interface Match {
  /** Where the word ends, in characters of the phrase. */
  end: number
  /** 1 when every syllable is written out, down to 0.75 for initials alone. */
  quality: number
}

/** The best way in which letters can be read as the syllables from a place on, if they can. */
function matchAt(
  letters: string,
  syllables: readonly string[],
  start: number,
  mayBreakOff: boolean,
): Match | undefined {
  let best: Match | undefined
  const read = (at: number, index: number, full: number) => {
    const count = index - start
    if (at === letters.length) {
      const quality = count === full ? 1 : 0.75 + (0.05 * full) / count
      if ((count > 1 || full === count) && (!best || quality > best.quality)) best = { end: index, quality }
      return
    }
    const syllable = syllables[index]
    if (!syllable || count >= longestWord) return
    const rest = letters.slice(at)
    if (rest.startsWith(syllable)) read(at + syllable.length, index + 1, full + 1)
    else if (mayBreakOff && syllable.startsWith(rest) && rest.length > 1) read(letters.length, index + 1, full + 1)
    if (syllable.length > 1 && rest[0] === syllable[0]) read(at + 1, index + 1, full)
  }
  read(0, start, 0)
  return best
}
