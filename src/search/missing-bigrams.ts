import { bigrams } from './bigrams.ts'

/**
 * The pairs of Han characters of a text that an index does not have: the query layer leans on all of them being there.
 *
 * @param text of a page as Pagefind keeps it, words parted by zero-width spaces
 * @param words of the index
 */
export function missingBigrams(text: string, words: ReadonlySet<string>): string[] {
  const runs = text.replaceAll('\u200b', '').match(/\p{Script=Han}{2,}/gu) ?? []
  return [...new Set(runs.flatMap(bigrams))].filter((pair) => !words.has(pair))
}
