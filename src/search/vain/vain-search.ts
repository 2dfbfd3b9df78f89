/** How a search may end in vain: nothing found, nothing sure, or results of which none was opened. */
export const outcomes = { none: '没找到', unsure: '没有把握', unopened: '没点开' } as const
export type Outcome = keyof typeof outcomes

/** What was searched for in vain, and how often. It says nothing of who it was. */
export interface VainSearch {
  /** The query in the form in which queries are counted as one. */
  id: string
  /** As it was typed last. */
  query: string
  count: number
  /** How it ended last. */
  outcome: Outcome
  /** The days on which it was searched for first and last, `YYYY-MM-DD`. */
  first: string
  last: string
}

/** How many characters of a query are kept: a question is said by then. */
export const longestKept = 40

/** A query in the form in which two of them are the same question: width, case, spaces and signs do not count. */
export function countedAs(query: string): string {
  return query
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** A query as it is shown: on one line, without what nobody sees, cut. */
export function asKept(query: string): string {
  const plain = query
    .toWellFormed()
    .replaceAll(/[\p{Z}\s]+/gu, ' ')
    .replaceAll(/[\p{C}\uFFFD]/gu, '')
  return [...plain.trim()].slice(0, longestKept).join('').trim()
}

/** Whether a value that was stored is one: another version of the site, or somebody's hand, may have written it. */
export function isVainSearch(value: unknown): value is VainSearch {
  const { id, query, count, outcome, first, last } = value as Partial<VainSearch>
  return (
    [id, query].every((text) => typeof text === 'string' && text !== '') &&
    Number.isSafeInteger(count) &&
    count! > 0 &&
    Object.hasOwn(outcomes, outcome ?? '') &&
    [first, last].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day ?? ''))
  )
}
