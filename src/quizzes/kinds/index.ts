import type { QuizItem } from '../model.ts'
import { classification } from './classification.ts'
import type { Kind } from './kind.ts'
import { multiple } from './multiple.ts'
import { ordering } from './ordering.ts'
import { single } from './single.ts'

export const kinds = { single, multiple, ordering, classification }

/** What can be done with an item of this kind. */
export function kindOf({ kind }: Pick<QuizItem, 'kind'>): Kind {
  // TypeScript cannot tell that the item and the kind found by it belong together.
  return kinds[kind] as unknown as Kind
}
