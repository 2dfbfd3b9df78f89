import type { Lexicon } from './model.ts'

/** What a match in pinyin is worth by where the word stands. */
const worthOf = { title: 3, synonym: 1.5 }

/**
 * The words that people may spell in Latin letters or mistype: titles, and both sides of the synonyms.
 *
 * @returns runs of Han with what a match in them is worth, the larger one for those that stand in both
 */
export function phrasesOf({ records, synonyms }: Pick<Lexicon, 'records' | 'synonyms'>): Map<string, number> {
  const phrases = new Map<string, number>()
  const add = (text: string, worth: number) => {
    for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) if (!phrases.has(run)) phrases.set(run, worth)
  }
  for (const { title } of records) add(title, worthOf.title)
  for (const [said, means] of Object.entries(synonyms)) for (const word of [said, ...means]) add(word, worthOf.synonym)
  return phrases
}
