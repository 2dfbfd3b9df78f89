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

/**
 * Pagefind as the index behind the query layer, one term at a time, each answer kept.
 *
 * A term of two or more characters is first looked up in quotes, which is exact: without it, Pagefind answers a term that
 * it does not have with the longest beginning that it has (费谁 with 费), which looks like a find and is noise.
 *
 * @param onFound is told of every page once, for its text to be fetched by
 */
export function pagefindTerms(pagefind: Pagefind, onFound: (result: PagefindResult) => void = () => {}): TermSearch {
  const kept = new Map<string, Promise<readonly Hit[]>>()
  const ask = async (term: string): Promise<readonly Hit[]> => {
    if ([...term].length > 1 && (await pagefind.search(`"${term}"`)).results.length === 0) return []
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
