import { parseMonth, readMonth, writeDay } from '../day-text.ts'
import type { DateField } from '../model.ts'
import type { CellType } from './cell-type.ts'
import { dayWords } from './day-words.ts'

/** A month. */
export const month: CellType<DateField> = {
  read: (typed) => readMonth(typed),
  fault(typed, { label }) {
    const month = parseMonth(typed)
    return typed.trim() === '' || typeof month === 'string' ? undefined : dayWords(month, 'month', label)
  },
  show(typed) {
    const month = readMonth(typed)
    return month === undefined ? typed.trim() : writeDay(month)
  },
  take: (pasted) => readMonth(pasted) ?? pasted.trim(),
}
