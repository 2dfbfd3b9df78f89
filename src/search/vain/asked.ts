import type { Outcome } from './vain-search.ts'

/** A query that was typed, with what the box has shown for it. */
export interface Asked {
  query: string
  /** `found` stands for results that it is sure of. */
  shown: Outcome | 'found'
  /** The moment since which it has been shown, in ms. */
  since: number
  /** Whether Enter was pressed on it. */
  isEntered: boolean
  /** Whether one of its results was opened or used. */
  isOpened: boolean
}

/** A query that stands so long, in ms, is a whole one, not the beginning of another. */
const pause = 3_000
/** Results that stand so long have been read. */
const reading = 5_000

/**
 * How a query ended, when it ends: something else is typed, or the box is closed.
 *
 * @param at the moment, in ms
 * @param isClosed whether the box was closed on it
 * @returns nothing when it was not in vain, or not a whole query
 */
export function endedInVain(
  { shown, since, isEntered, isOpened }: Asked,
  at: number,
  isClosed: boolean,
): Outcome | undefined {
  if (isOpened) return undefined
  if (shown === 'found') return isClosed || at - since >= reading ? 'unopened' : undefined
  return isClosed || isEntered || at - since >= pause ? shown : undefined
}
