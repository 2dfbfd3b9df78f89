import type { Catalogue } from '../catalogue/model.ts'
import { nodeTitle } from '../procedures/model.ts'
import type { Lexicon, Readings, SearchRecord } from './model.ts'
import { normalise } from './normalise.ts'
import { readingsOf } from './readings.ts'
import { traditionalPairs } from './traditional.ts'

/** What a match in pinyin is worth by where the word stands. */
const worth = { title: 3, word: 1.5, heading: 1 }

/** What the query layer is given of the content: see `Lexicon` and `Readings`. */
export function buildLexicon(
  catalogue: Catalogue,
  records: readonly SearchRecord[],
  texts: readonly string[],
): { lexicon: Lexicon; readings: Readings } {
  const { glossary, synonyms: written } = catalogue.lists
  const used = new Set(texts.join(''))
  const said = [
    ...glossary.entries.flatMap(({ value }) => value.aliases.map((alias) => [alias, [value.term]] as const)),
    ...written.entries.map(({ value }) => [value.say, value.means] as const),
  ]
  for (const [word, means] of said) for (const character of word + means.join('')) used.add(character)
  const synonyms: Record<string, string[]> = {}
  for (const [word, means] of said) synonyms[normalise(word, new Map())] = [...means]
  const headings = catalogue.published.flatMap(({ nodes }) => nodes.map(nodeTitle))
  const readings = readingsOf([
    ...records.map(({ title }) => [title, worth.title] as const),
    ...Object.entries(synonyms).flatMap(([word, means]) => [word, ...means].map((text) => [text, worth.word] as const)),
    ...headings.map((heading) => [heading, worth.heading] as const),
  ])
  const traditional = traditionalPairs((character) => used.has(character))
  return { lexicon: { traditional, synonyms, records: [...records] }, readings }
}
