import { asKept, countedAs, type Outcome, type VainSearch } from './vain-search.ts'

/** How many lines are kept at most. */
export const mostKept = 500

/** A query that ended in vain. */
export interface Seen {
  query: string
  outcome: Outcome
  /** `YYYY-MM-DD` */
  day: string
}

/** What changes in what is kept. */
export interface Change {
  put: VainSearch[]
  /** Ids of lines for which there is no room. */
  gone: string[]
}

/**
 * Counts a query. Where there are too many lines, the one that was asked for least goes, of several the oldest.
 *
 * @param lines all that is kept
 */
export function countVain(lines: readonly VainSearch[], { query, outcome, day }: Seen): Change {
  const shown = asKept(query)
  const id = countedAs(shown)
  if (id === '') return { put: [], gone: [] }
  return addVain(lines, [{ id, query: shown, count: 1, outcome, first: day, last: day }])
}

/** Adds lines to what is kept: those that were taken away before, or a single new one. */
export function addVain(lines: readonly VainSearch[], added: readonly VainSearch[]): Change {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const put = added.map((line) => joinVain(byId.get(line.id), line))
  const ids = new Set(put.map(({ id }) => id))
  const others = lines.filter(({ id }) => !ids.has(id)).sort(leastFirst)
  const gone = others.slice(0, Math.max(0, others.length + put.length - mostKept)).map(({ id }) => id)
  return { put: put.toSorted(leastFirst).slice(-mostKept), gone }
}

/** Lines for those who read them: what is asked for most comes first. */
export function mostFirst(lines: readonly VainSearch[]): VainSearch[] {
  return lines.toSorted((a, b) => -leastFirst(a, b))
}

function joinVain(one: VainSearch | undefined, other: VainSearch): VainSearch {
  if (!one) return other
  const newer = other.last >= one.last ? other : one
  const first = one.first < other.first ? one.first : other.first
  return { ...newer, first, count: Math.min(one.count + other.count, Number.MAX_SAFE_INTEGER) }
}

function leastFirst(a: VainSearch, b: VainSearch): number {
  return a.count - b.count || compare(a.last, b.last) || compare(a.first, b.first) || compare(a.id, b.id)
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
