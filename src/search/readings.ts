import { pinyin } from 'pinyin-pro'
import type { Readings } from './model.ts'

const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true })

/**
 * How the words that people may spell are read aloud.
 *
 * @param phrases words with what each is worth; a word that is given twice keeps its larger worth
 */
export function readingsOf(phrases: Iterable<readonly [phrase: string, worth: number]>): Readings {
  const worth = new Map<string, number>()
  for (const [phrase, counts] of phrases)
    for (const [run] of phrase.matchAll(/\p{Script=Han}{2,}/gu)) worth.set(run, Math.max(worth.get(run) ?? 0, counts))
  const syllables: Record<string, string> = {}
  for (const character of [...worth.keys()].join('')) syllables[character] ??= read(character)[0] ?? ''
  const polyphones: Record<number, string> = {}
  ;[...worth.keys()].forEach((phrase, number) => {
    const reading = read(phrase)
    if (reading.some((syllable, index) => syllable !== syllables[[...phrase][index]!]))
      polyphones[number] = reading.join(' ')
  })
  return { phrases: [...worth], syllables, polyphones }
}
