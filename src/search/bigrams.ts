/** The pairs of neighbouring characters of a word, as the index holds them; a single character stands for itself. */
export function bigrams(word: string): string[] {
  const characters = [...word]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => characters[index]! + character)
}
