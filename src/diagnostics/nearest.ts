import leven from 'leven'

/**
 * The candidate that was most likely meant by a mistyped word.
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
 * The words to type instead of one that is not known: the nearest one, or up to seven to choose from.
 *
 * @param word what was typed
 * @param candidates what is known, in the order in which it should be listed
 * @param list what the full list is called and where it stands, for when there are more than seven
 */
export function suggest(word: string, candidates: readonly string[], list: string): string {
  const guess = nearest(word, candidates)
  if (guess !== undefined) return `改成 \`${guess}\``
  if (candidates.length === 0) return `先在${list}里加上它`
  const shown = candidates.slice(0, 7).map((candidate) => `\`${candidate}\``)
  const rest = candidates.length > 7 ? `，其余见${list}` : ''
  return `从这些里选一个：${shown.join('、')}${rest}`
}
