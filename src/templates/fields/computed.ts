import { evaluate } from '../expressions/evaluate.ts'
import type { ComputedField } from '../model.ts'
import type { CellType } from './cell-type.ts'
import { withUnit } from './number.ts'

/** Something worked out from other fields. */
export const computed: CellType<ComputedField> = {
  read: (_, { formula }, { scope }) => formula && evaluate(formula, scope),
  fault: () => undefined,
  show(_, field, { scope }) {
    const value = field.formula && evaluate(field.formula, scope)
    return typeof value === 'number' ? withUnit(value, field.unit) : ''
  },
  take: () => '',
}
