import { kindOf } from './kinds/index.ts'
import type { QuizItem } from './model.ts'
import { shuffle } from './shuffle.ts'

/** The positions of an item's parts in the order in which they are shown. The same seed gives the same order. */
export function shownOrder(item: QuizItem, seed: string): number[] {
  return shuffle([...Array(kindOf(item).size(item)).keys()], `${seed}/${item.id}`)
}
