import type { TestQuery, TopicPages } from './read-queries.ts'

/** What an engine brought for a query. */
export interface Brought {
  /** Addresses as its rows lead to, best first. */
  pages: string[]
  /** Where the first row leads as it stands: to a step or an entry, or to the top of a page. */
  leadsTo?: string | undefined
  /** False when the engine itself doubts its results; it is always true where there is no such word. */
  isSure: boolean
}

/** How good an engine is over some queries; parts from 0 to 1. */
export interface Figures {
  queries: number
  recallAt1: number
  recallAt3: number
  /** Mean of 1 / rank among the first ten. */
  mrrAt10: number
  /** Queries that bring nothing at all. */
  zero: number
  /** Queries that bring nothing, or nothing that the engine is sure of. */
  noAnswer: number
}

/** A query whose pages were not among the first three. */
export interface Miss {
  query: TestQuery
  expected: string[]
  /** The place of the first right page, from 1; 0 when it did not come. */
  rank: number
  came: string[]
}

/** What a run of a test set says of an engine. */
export interface Result {
  overall: Figures
  byKind: Record<string, Figures>
  misses: Miss[]
  /** Queries on topics that the map does not cover: counted apart. */
  uncovered: { queries: number; noAnswer: number }
  /** Queries on nothing that the handbook has: here no answer is the right one. */
  offTopic: { queries: number; noAnswer: number }
  /** Those of them that share words with the handbook. */
  hardOffTopic: { queries: number; noAnswer: number }
  /** Queries whose first row is right, how many of these the engine doubts, and how many lead to a step or an entry. */
  rightFirst: { queries: number; doubted: number; toPlace: number }
}

/** Whether a row leads to one of the pages that answer: to the very entry where one is named, else anywhere on the page. */
const isAmong = (address: string, expected: readonly string[]): boolean =>
  expected.includes(address) || expected.includes(address.split('#')[0]!)

/** Counts what came for each query against the pages that answer it. */
export function figuresOf(queries: readonly TestQuery[], brought: readonly Brought[], pages: TopicPages): Result {
  const rows = queries.map((query, index) => ({ query, ...brought[index]! }))
  const isNoAnswer = ({ pages: came, isSure }: Brought) => came.length === 0 || !isSure
  const apart = (some: typeof rows) => ({ queries: some.length, noAnswer: some.filter(isNoAnswer).length })
  const covered = rows.flatMap((row) => {
    const expected = row.query.topic === null ? undefined : pages[row.query.topic]
    if (!expected) return []
    return [{ ...row, expected, rank: row.pages.findIndex((page) => isAmong(page, expected)) + 1 }]
  })
  const average = (some: typeof covered): Figures => {
    const part = (holds: (row: (typeof covered)[number]) => boolean | number) =>
      some.length === 0 ? 0 : some.reduce((sum, row) => sum + Number(holds(row)), 0) / some.length
    return {
      queries: some.length,
      recallAt1: part(({ rank }) => rank === 1),
      recallAt3: part(({ rank }) => rank > 0 && rank <= 3),
      mrrAt10: part(({ rank }) => (rank > 0 && rank <= 10 ? 1 / rank : 0)),
      zero: part((row) => row.pages.length === 0),
      noAnswer: part(isNoAnswer),
    }
  }
  const kinds = Map.groupBy(covered, ({ query }) => query.kind)
  return {
    overall: average(covered),
    byKind: Object.fromEntries([...kinds].map(([kind, some]) => [kind, average(some)])),
    misses: covered
      .filter(({ rank }) => rank === 0 || rank > 3)
      .map(({ query, expected, rank, pages: came }) => ({ query, expected, rank, came: came.slice(0, 3) })),
    uncovered: apart(rows.filter(({ query }) => query.topic !== null && !pages[query.topic])),
    offTopic: apart(rows.filter(({ query }) => query.topic === null)),
    hardOffTopic: apart(rows.filter(({ query }) => query.topic === null && query.kind.endsWith('hard'))),
    rightFirst: {
      queries: covered.filter(({ rank }) => rank === 1).length,
      doubted: covered.filter(({ rank, isSure }) => rank === 1 && !isSure).length,
      toPlace: covered.filter(({ rank, leadsTo }) => rank === 1 && leadsTo?.includes('#')).length,
    },
  }
}
