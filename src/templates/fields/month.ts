import { readMonth, writeDay } from '../day-text.ts'
import type { DateField } from '../model.ts'
import type { CellType } from './cell-type.ts'

/** A month. */
export const month: CellType<DateField> = {
  read: (typed) => readMonth(typed),
  fault: (typed, { label }) =>
    typed.trim() === '' || readMonth(typed) ? undefined : `「${label}」写成年-月，例如 2026-07`,
  show(typed) {
    const month = readMonth(typed)
    return month === undefined ? typed.trim() : writeDay(month)
  },
  take: (pasted) => readMonth(pasted) ?? pasted.trim(),
}
