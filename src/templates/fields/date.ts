import { parseDay, readDay, writeDay } from '../day-text.ts'
import type { DateField } from '../model.ts'
import type { CellType } from './cell-type.ts'
import { dayWords } from './day-words.ts'

/** A day. */
export const date: CellType<DateField> = {
  read: (typed) => readDay(typed),
  fault(typed, { label }) {
    const day = parseDay(typed)
    return typed.trim() === '' || typeof day === 'string' ? undefined : dayWords(day, 'date', label)
  },
  show(typed) {
    const day = readDay(typed)
    return day === undefined ? typed.trim() : writeDay(day)
  },
  take: (pasted) => readDay(pasted) ?? pasted.trim(),
}
