import type { TextField } from '../model.ts'
import type { CellType } from './cell-type.ts'

/** Text of one line or many. */
export const text: CellType<TextField> = {
  read: (typed) => typed.trim() || undefined,
  fault: () => undefined,
  show: (typed) => typed.trim(),
  take: (pasted) => pasted.trim(),
}
