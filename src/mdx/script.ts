const lineEnd = 0x0a

/** Every character of a double-byte character set, from the set's own table in the platform's decoder. */
function charactersOf(encoding: string, firsts: [number, number], seconds: [number, number]): Set<string> {
  const bytes: number[] = []
  for (let first = firsts[0]; first <= firsts[1]; first += 1) {
    for (let second = seconds[0]; second <= seconds[1]; second += 1) bytes.push(first, second, lineEnd)
  }
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)).split('\n'))
}

let sets: { simplified: Set<string>; traditional: Set<string> } | undefined

/** The character sets Big5 and GB 2312, levels 1 and 2 of each. */
function characterSets() {
  sets ??= {
    simplified: charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]),
    traditional: charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]),
  }
  return sets
}

/** Whether a text holds characters that only Traditional Chinese has: those of Big5 that GB 2312 does not have. */
export function hasTraditional(text: string): boolean {
  const { simplified, traditional } = characterSets()
  return [...text].some((character) => traditional.has(character) && !simplified.has(character))
}

/** Whether a text holds characters that only Traditional Chinese has beside characters that only Simplified has. */
export function mixesScripts(text: string): boolean {
  const { simplified, traditional } = characterSets()
  return hasTraditional(text) && [...text].some((character) => simplified.has(character) && !traditional.has(character))
}

/** The text in Simplified characters. The tables are large, so they are loaded when a title needs them. */
export async function toSimplified(text: string): Promise<string> {
  const { Converter } = await import('opencc-js')
  return Converter({ from: 't', to: 'cn' })(text)
}
