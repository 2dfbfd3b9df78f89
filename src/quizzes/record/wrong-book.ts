import type { TrainingEvent } from './events.ts'
import { outcomesOf } from './outcomes.ts'

/** An item that was answered wrong and has not stuck yet. */
export interface WrongItem {
  quiz: string
  item: string
  /** How often it was answered wrong. */
  times: number
  /** When it was last answered wrong, in milliseconds since 1970. */
  lastWrongAt: number
  /** The last day on which it was answered right since then; `undefined` when it was not. */
  rightOn: string | undefined
}

/**
 * The 错题本: items that were answered wrong and not, since then, right on two different days. Right at once after the
 * answer was shown is remembering; right on another day is knowing.
 *
 * @param dayOf the day of a moment, `YYYY-MM-DD`, where the learner is
 * @returns the one that went wrong last first
 */
export function wrongBook(events: readonly TrainingEvent[], dayOf: (at: number) => string): WrongItem[] {
  const book = new Map<string, WrongItem>()
  for (const { quiz, item, at, isRight } of outcomesOf(events)) {
    const id = `${quiz}/${item}`
    const known = book.get(id)
    if (!isRight) book.set(id, { quiz, item, times: (known?.times ?? 0) + 1, lastWrongAt: at, rightOn: undefined })
    else if (!known) continue
    else if (known.rightOn === undefined) known.rightOn = dayOf(at)
    else if (known.rightOn !== dayOf(at)) book.delete(id)
  }
  return [...book.values()].sort((a, b) => b.lastWrongAt - a.lastWrongAt)
}

/** A quiz and the ids of the items that are in its bank today. */
export interface Bank {
  id: string
  items: readonly string[]
}

/** The 错题本 as far as its items are still in the banks: what can be practised, and so what is counted anywhere. */
export function standingWrong(
  events: readonly TrainingEvent[],
  dayOf: (at: number) => string,
  banks: readonly Bank[],
): { wrong: WrongItem[]; gone: number } {
  const known = new Map(banks.map(({ id, items }) => [id, new Set(items)]))
  const book = wrongBook(events, dayOf)
  const wrong = book.filter(({ quiz, item }) => known.get(quiz)?.has(item))
  return { wrong, gone: book.length - wrong.length }
}
