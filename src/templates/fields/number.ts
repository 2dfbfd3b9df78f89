import type { NumberField } from '../model.ts'
import { parseNumber, readNumber, writeNumber, type NumberSlip } from '../number-text.ts'
import type { Around, CellType } from './cell-type.ts'

/** A number in a unit of its own, or in the one that another cell of the row names. */
export const number: CellType<NumberField> = {
  read: (typed, field, around) => readNumber(typed, unitOf(field, around)),
  fault(typed, field, around) {
    if (typed.trim() === '') return undefined
    const unit = unitOf(field, around)
    const value = parseNumber(typed, unit)
    if (typeof value === 'string') return words[value](field, unit)
    if (field.isWhole && !Number.isInteger(value)) return `「${field.label}」填整数`
    if (field.min !== undefined && value < field.min) return `「${field.label}」不小于 ${writeNumber(field.min)}`
    if (field.max !== undefined && value > field.max) return `「${field.label}」不大于 ${writeNumber(field.max)}`
    return undefined
  },
  show(typed, field, around) {
    const unit = unitOf(field, around)
    const value = readNumber(typed, unit)
    return value === undefined ? typed.trim() : withUnit(value, unit, 15)
  },
  take: (pasted) => pasted.trim(),
}

const words: Record<NumberSlip, (field: NumberField, unit: string) => string> = {
  none: ({ label, example }) => `「${label}」只填一个数${example ? `，例如 ${example}` : ''}`,
  two: ({ label }) => `这里像是两个数，或者一个范围，「${label}」只填一个数`,
  comma: () => '逗号看不出是分千位还是小数点：分千位三位一隔，写成 1,200；小数写成 12.5',
  vague: ({ label }) => `「${label}」要拿来算，填一个准数，不写「约」「左右」「多」`,
  exponent: () => '这是表格里缩写的数，后面几位丢了：把那一格设成「数值」再复制，或者写成 10 亿',
  long: ({ label }) => `「${label}」的数字太长，最多 15 位，太大的数写成几亿`,
  percent: (_, unit) =>
    unit === '' ? '先选单位「%」，这里只填数' : `这一格的单位是「${unit}」，写成百分数就不是一回事了：填多少${unit}`,
  unit: (_, unit) => (unit === '' ? '先选单位，这里只填数' : `这一格的单位是「${unit}」，只填多少${unit}`),
}

/** A number with its unit behind it: `98%`, `10,000 元/店/天`. */
export function withUnit(value: number, unit: string, decimals?: number): string {
  return `${writeNumber(value, decimals)}${unit === '' || unit === '%' ? '' : ' '}${unit}`
}

function unitOf({ unit, unitFrom }: NumberField, { row }: Around): string {
  return unitFrom === undefined ? unit : (row[unitFrom] ?? '')
}
