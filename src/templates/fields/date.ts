import { readDay, writeDay } from '../day-text.ts'
import type { DateField } from '../model.ts'
import type { CellType } from './cell-type.ts'

/** A day. */
export const date: CellType<DateField> = {
  read: (typed) => readDay(typed),
  fault: (typed, { label }) =>
    typed.trim() === '' || readDay(typed) ? undefined : `「${label}」写成年-月-日，例如 2026-07-01`,
  show(typed) {
    const day = readDay(typed)
    return day === undefined ? typed.trim() : writeDay(day)
  },
  take: (pasted) => readDay(pasted) ?? pasted.trim(),
}
