import type { Hit, TermSearch } from './model.ts'

/** The part of Pagefind that is used. */
export interface Pagefind {
  search(term: string): Promise<{ results: PagefindResult[] }>
}

/** A page that Pagefind found. */
export interface PagefindResult {
  id: string
  score: number
  data(): Promise<unknown>
}

const mostKept = 2000
const isPair = /^\p{Script=Han}{2}$/u
/** What a page that holds a term scores, per logarithm of how rare the term is: about what Pagefind gives a pair. */
const ofRarity = 3

/**
 * Pagefind as the index behind the query layer, one term at a time, each answer kept.
 *
 * A term is first looked up in quotes, which is exact: without it, Pagefind answers a term that it does not have with the
 * longest beginning that it has (费谁 with 费), which looks like a find and is noise. What may begin other words (anything
 * but a pair of Han characters) is looked up in quotes alone, and every page that has it counts by how rare it is: Pagefind
 * would add those other words as far as their files happen to be loaded, so that the same query brought other lists.
 *
 * @param pages how many the index has
 * @param onFound is told of every page once, for its text to be fetched by
 */
export function pagefindTerms(
  pagefind: Pagefind,
  pages: number,
  onFound: (result: PagefindResult) => void = () => {},
): TermSearch {
  const kept = new Map<string, Promise<readonly Hit[]>>()
  const ask = async (term: string): Promise<readonly Hit[]> => {
    const exact = (await pagefind.search(`"${term}"`)).results
    exact.forEach(onFound)
    if (exact.length === 0) return []
    if (!isPair.test(term)) {
      const score = ofRarity * Math.log(1 + pages / exact.length)
      return exact.map(({ id }) => [id, score] as const)
    }
    const { results } = await pagefind.search(term)
    results.forEach(onFound)
    return results.map(({ id, score }) => [id, score] as const)
  }
  return (term) => {
    let answer = kept.get(term)
    if (!answer) {
      if (kept.size >= mostKept) kept.clear()
      answer = ask(term)
      kept.set(term, answer)
      answer.catch(() => kept.delete(term))
    }
    return answer
  }
}
