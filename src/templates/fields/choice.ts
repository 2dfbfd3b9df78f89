import type { ChoiceField } from '../model.ts'
import type { CellType } from './cell-type.ts'

/** One of a few words. */
export const choice: CellType<ChoiceField> = {
  read: (typed) => typed || undefined,
  fault: (typed, { label, options }) =>
    typed === '' || options.includes(typed) ? undefined : `「${label}」从这些里选一个：${options.join('、')}`,
  show: (typed) => typed,
  take: (pasted) => pasted.trim(),
}
