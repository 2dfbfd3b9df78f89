/** The formal words that stand for a word which somebody typed. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

/** What is found in a text: the word that was typed and its formal words. */
export interface Meaning {
  said: string
  means: readonly string[]
}

/**
 * Finds the words of the synonyms in a normalised text: from the left, the longest one at each place, none overlapping.
 *
 * @param longest length of the longest word of the synonyms, in UTF-16 units
 */
export function meaningsIn(text: string, synonyms: Synonyms, longest = longestOf(synonyms)): Meaning[] {
  const found: Meaning[] = []
  for (let at = 0; at < text.length;) {
    const said = longestAt(text, at, synonyms, longest)
    if (said) found.push({ said, means: synonyms.get(said)! })
    at += said?.length ?? 1
  }
  return found
}

/** The length of the longest word of the synonyms. */
export function longestOf(synonyms: Synonyms): number {
  return Math.max(0, ...[...synonyms.keys()].map((word) => word.length))
}

function longestAt(text: string, at: number, synonyms: Synonyms, longest: number): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length)
    if (synonyms.has(word) && isWhole(text, at, word)) return word
  }
  return undefined
}

/** A word of letters or digits is not a part of a longer one: `cq` is not in `scqy`. */
function isWhole(text: string, at: number, word: string): boolean {
  const joins = (a: string | undefined, b: string | undefined) =>
    [/[a-z]/, /[0-9]/].some((kind) => kind.test(a ?? '') && kind.test(b ?? ''))
  return !joins(text[at - 1], word[0]) && !joins(word.at(-1), text[at + word.length])
}
