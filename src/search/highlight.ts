/** A stretch of a text, marked or not. */
export type Part = readonly [text: string, isMarked: boolean]

/**
 * Cuts a text where terms begin and end. Terms that overlap or touch are one mark: 退货, 货运 and 运费 mark 退货运费.
 *
 * @param terms in lower case
 * @returns the whole text, in stretches
 */
export function highlight(text: string, terms: Iterable<string>): Part[] {
  const lower = text.toLowerCase()
  // Some capital letters are longer in lower case: then the places would be wrong, so nothing is marked.
  if (lower.length !== text.length) return [[text, false]]
  const isMarked = new Uint8Array(text.length)
  for (const term of terms)
    for (let at = term === '' ? -1 : lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1))
      isMarked.fill(1, at, at + term.length)
  const parts: [string, boolean][] = []
  for (let at = 0; at < text.length; at += 1) {
    const last = parts.at(-1)
    if (last && last[1] === (isMarked[at] === 1)) last[0] += text[at]
    else parts.push([text[at]!, isMarked[at] === 1])
  }
  return parts
}
