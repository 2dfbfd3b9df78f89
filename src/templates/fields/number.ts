import type { NumberField } from '../model.ts'
import { readNumber, writeNumber } from '../number-text.ts'
import type { Around, CellType } from './cell-type.ts'

/** A number in a unit of its own, or in the one that another cell of the row names. */
export const number: CellType<NumberField> = {
  read: (typed, field, around) => readNumber(typed, unitOf(field, around)),
  fault(typed, field, around) {
    if (typed.trim() === '') return undefined
    const unit = unitOf(field, around)
    const value = readNumber(typed, unit)
    if (value === undefined) {
      if (unit !== '%' && /[%％]\s*$/.test(typed)) {
        return unit === ''
          ? '先选单位「%」，这里只填数'
          : `这一格的单位是「${unit}」，写成百分数就不是一回事了：填多少${unit}`
      }
      return `「${field.label}」只填一个数${field.example ? `，例如 ${field.example}` : ''}`
    }
    if (field.isWhole && !Number.isInteger(value)) return `「${field.label}」填整数`
    if (field.min !== undefined && value < field.min) return `「${field.label}」不小于 ${writeNumber(field.min)}`
    if (field.max !== undefined && value > field.max) return `「${field.label}」不大于 ${writeNumber(field.max)}`
    return undefined
  },
  show(typed, field, around) {
    const unit = unitOf(field, around)
    const value = readNumber(typed, unit)
    return value === undefined ? typed.trim() : withUnit(value, unit)
  },
  take: (pasted) => pasted.trim(),
}

/** A number with its unit behind it: `98%`, `10,000 元/店/天`. */
export function withUnit(value: number, unit: string): string {
  return `${writeNumber(value)}${unit === '' || unit === '%' ? '' : ' '}${unit}`
}

function unitOf({ unit, unitFrom }: NumberField, { row }: Around): string {
  return unitFrom === undefined ? unit : (row[unitFrom] ?? '')
}
