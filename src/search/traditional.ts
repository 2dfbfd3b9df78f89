import { Converter } from 'opencc-js'

/**
 * Pairs of Traditional and Simplified characters for the Simplified ones that the content uses.
 *
 * @param isUsed whether a character occurs in the content
 * @returns the pairs, written one after the other
 */
export function traditionalPairs(isUsed: (character: string) => boolean): string {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
  const pairs: string[] = []
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code)
    const simplified = converters.map((convert) => convert(character)).find((to) => to !== character)
    // A character that the content itself uses is never changed: 着 and 后 are words of both scripts.
    if (simplified && !isUsed(character) && [...simplified].length === 1 && isUsed(simplified))
      pairs.push(character + simplified)
  }
  return pairs.join('')
}
