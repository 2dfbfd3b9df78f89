import {
  isIn,
  kindInWords,
  kindOf,
  type KindScope,
  type QuantityKind,
} from '../../templates/expressions/quantity-kind.ts'
import { readUnit } from '../../templates/expressions/unit.ts'
import { fieldsOf, hasRows, type CellField, type Field, type RowsField } from '../../templates/model.ts'
import { defineTemplateRule } from '../define-rule.ts'
import { columnsById, eachFormula } from '../template-formulas.ts'

/** Formulas and conditions add, compare and name only what is of one kind and in one unit. */
export default defineTemplateRule({
  why: '每人的数和每店的数混着算，目标会差出十倍',
  check({ template, entry }, report) {
    const fields = new Map(fieldsOf(template).map((field) => [field.id, field]))
    for (const { expression, path, within, computes } of eachFormula(template)) {
      const place = entry.placeOf(path)
      const complain = (what: string, fix = '核对每个字段的单位，先换算成同一个单位再算') =>
        report({ place, what, fix })
      let isSound = true
      const kind = kindOf(expression, kindScope(fields, within), (what) => {
        isSound = false
        complain(what)
      })
      if (!kind || !isSound) continue
      if (!computes) {
        if (kind.kind !== 'yes-no') complain(`条件算出来是${kindInWords(kind)}`, '写成比较，例如 `end >= start`')
      } else if (!isIn(kind, computes.unit)) {
        const unit = computes.unit === '' ? '没有写单位' : `写的单位是「${computes.unit}」`
        complain(`「${computes.label}」${unit}，公式算出来的是${kindInWords(kind)}`, '改 `unit:`，或改公式')
      }
    }
  },
})

function kindScope(fields: Map<string, Field>, within: RowsField | undefined): KindScope {
  const row = within ? columnsById(within) : new Map<string, CellField>()
  return {
    ofName(name) {
      const cell = row.get(name) ?? fields.get(name)
      return cell && !hasRows(cell) ? kindOfCell(cell) : undefined
    },
    ofColumn(table, column) {
      const field = fields.get(table)
      const cell = field && hasRows(field) ? columnsById(field).get(column) : undefined
      return cell && kindOfCell(cell)
    },
  }
}

function kindOfCell(cell: CellField): QuantityKind {
  switch (cell.type) {
    case 'number':
      return { kind: 'number', unit: readUnit(cell.unitFrom === undefined ? cell.unit : `按 ${cell.unitFrom}`) }
    case 'computed':
      return { kind: 'number', unit: readUnit(cell.unit) }
    case 'date':
    case 'month':
      return { kind: cell.type }
    default:
      return { kind: 'text' }
  }
}
