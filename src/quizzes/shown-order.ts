import { kindOf } from './kinds/index.ts'
import type { QuizItem } from './model.ts'
import { shuffle } from './shuffle.ts'

/**
 * The positions of an item's parts in the order in which they are shown: by chance, and behind the others those that
 * are kept last, as they were written. The same seed gives the same order.
 */
export function shownOrder(item: QuizItem, seed: string): number[] {
  const parts = kindOf(item).shuffled(item)
  const order = shuffle([...parts.keys()], `${seed}/${item.id}`)
  const isLast = (position: number) => parts[position]!.isLast === true
  return [...order.filter((position) => !isLast(position)), ...[...parts.keys()].filter(isLast)]
}
