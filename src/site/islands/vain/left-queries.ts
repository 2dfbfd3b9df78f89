import type { Outcome } from '../../../search/vain/vain-search.ts'

/** A query that ended in vain before there was anything that could keep it. */
export interface LeftQuery {
  query: string
  outcome: Outcome
}

const key = 'kefu-vain-left'

/** Leaves a query in this tab, for the next page to keep: this one may be going, or have no network. */
export function leaveQuery(left: LeftQuery): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([...read(), left].slice(-20)))
  } catch {
    // Then it is not counted; nothing else hangs on it.
  }
}

/** Takes what was left, once. */
export function takeLeftQueries(): LeftQuery[] {
  const left = read()
  try {
    sessionStorage.removeItem(key)
  } catch {
    // There was none.
  }
  return left
}

function read(): LeftQuery[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as LeftQuery[]
  } catch {
    return []
  }
}
