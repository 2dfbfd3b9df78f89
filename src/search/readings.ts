import { pinyin } from 'pinyin-pro'
import type { Readings } from './model.ts'

const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true })

/**
 * How the words that people may spell or mistype are read aloud.
 *
 * @param phrases words with what each is worth; a word that is given twice keeps its larger worth
 */
export function readingsOf(phrases: Iterable<readonly [phrase: string, worth: number]>): Readings {
  const worth = new Map<string, number>()
  for (const [phrase, counts] of phrases)
    for (const [run] of phrase.matchAll(/\p{Script=Han}{2,}/gu)) worth.set(run, Math.max(worth.get(run) ?? 0, counts))
  const characters: Record<string, string> = {}
  const usual = new Map<string, string>()
  for (const character of new Set([...worth.keys()].join('') + commonCharacters())) {
    const syllable = read(character)[0] ?? ''
    usual.set(character, syllable)
    characters[syllable] = (characters[syllable] ?? '') + character
  }
  const polyphones: Record<number, string> = {}
  ;[...worth.keys()].forEach((phrase, number) => {
    const reading = read(phrase)
    if (reading.some((syllable, index) => syllable !== usual.get([...phrase][index]!)))
      polyphones[number] = reading.join(' ')
  })
  return { phrases: [...worth], characters, polyphones }
}

/** The 3,755 characters of everyday writing: level 1 of GB 2312, from the platform's own table. */
function commonCharacters(): string {
  const bytes: number[] = []
  for (let first = 0xb0; first <= 0xd7; first += 1)
    for (let second = 0xa1; second <= (first === 0xd7 ? 0xf9 : 0xfe); second += 1) bytes.push(first, second)
  return new TextDecoder('gbk').decode(new Uint8Array(bytes))
}
