/**
 * Whether there is something to read in a text: a letter, a digit or a sign such as ￥ or ✓. Spaces, those without width
 * too, and punctuation alone say nothing to a reader.
 */
export function hasWords(text: string | undefined): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text ?? '')
}
