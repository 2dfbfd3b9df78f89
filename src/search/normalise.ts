/** Longer questions are cut: what somebody asks is said by then, and a pasted page must not hold up the search. */
export const longestQuery = 120

/**
 * A query or a key of the synonyms in the one form in which words are compared: NFKC, lower case, Simplified.
 *
 * @param simplified Simplified characters by Traditional ones
 */
export function normalise(text: string, simplified: ReadonlyMap<string, string>): string {
  const plain = [
    ...text
      .slice(0, 2 * longestQuery)
      .toWellFormed()
      .normalize('NFKC')
      .toLowerCase(),
  ]
  return plain
    .slice(0, longestQuery)
    .map((character) => simplified.get(character) ?? character)
    .join('')
    .trim()
}

/** The table of a lexicon (pairs of Traditional and Simplified characters) as a map. */
export function simplifiedBy(pairs: string): Map<string, string> {
  const characters = [...pairs]
  return new Map(
    characters.flatMap((character, index): [string, string][] =>
      index % 2 === 0 ? [[character, characters[index + 1] ?? character]] : [],
    ),
  )
}
