import type { Catalogue } from '../catalogue/model.ts'
import type { Lexicon, Readings, SearchRecord } from './model.ts'
import { normalise } from './normalise.ts'
import { phrasesOf } from './phrases.ts'
import { readingsOf } from './readings.ts'
import { traditionalPairs } from './traditional.ts'

/**
 * What the query layer is given of the content.
 *
 * @param records of all pages of the index
 * @param summaries of pages, with the pages
 * @param texts of all pages
 */
export function buildLexicon(
  { lists }: Pick<Catalogue, 'lists'>,
  records: readonly SearchRecord[],
  summaries: ReadonlyMap<string, string>,
  texts: readonly string[],
): { lexicon: Omit<Lexicon, 'build'>; readings: Readings } {
  const said = [
    ...lists.glossary.entries.flatMap(({ value }) => value.aliases.map((alias) => [alias, [value.term]] as const)),
    ...lists.synonyms.entries.map(({ value }) => [value.say, value.means] as const),
  ]
  const used = new Set([...texts, ...said.flat(2)].join(''))
  const synonyms = Object.fromEntries(said.map(([word, means]) => [normalise(word, new Map()), [...means]]))
  const traditional = traditionalPairs((character) => used.has(character))
  const lexicon = { traditional, synonyms, records: [...records], summaries: Object.fromEntries(summaries) }
  return { lexicon, readings: readingsOf([...phrasesOf(lexicon).keys()]) }
}
