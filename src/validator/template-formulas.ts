import type { YamlPath } from '../mdx/read-yaml.ts'
import type { Expression } from '../templates/expressions/model.ts'
import {
  cellsOf,
  hasRows,
  type CellField,
  type ComputedField,
  type RowsField,
  type Template,
} from '../templates/model.ts'

/** A formula or a condition of a template, and what it may name. */
export interface FormulaAt {
  expression: Expression
  /** Where it stands in the file. */
  path: YamlPath
  /** The table or pairs whose columns it may name without a table before them. */
  within?: RowsField
  /** The field that it works out; none for a condition. */
  computes?: ComputedField
}

/** Every formula and condition of a template that could be read, in written order. */
export function eachFormula({ sections, checks }: Template): FormulaAt[] {
  const formulas: FormulaAt[] = []
  const add = (cell: CellField, path: YamlPath, within?: RowsField) => {
    if (cell.type !== 'computed' || !cell.formula) return
    formulas.push({ expression: cell.formula, path: [...path, 'formula'], computes: cell, ...(within && { within }) })
  }
  sections.forEach(({ fields }, section) => {
    fields.forEach((field, index) => {
      const path = ['sections', section, 'fields', index]
      if (!hasRows(field)) return add(field, path)
      if (field.type === 'table') return field.columns.forEach((cell, at) => add(cell, [...path, 'columns', at], field))
      for (const side of ['left', 'right'] as const) {
        field[side].fields.forEach((cell, at) => add(cell, [...path, side, 'fields', at], field))
      }
    })
  })
  const tables = new Map(sections.flatMap(({ fields }) => fields).map((field) => [field.id, field]))
  checks.forEach(({ holds, each }, index) => {
    const within = each === undefined ? undefined : tables.get(each)
    if (!holds) return
    formulas.push({ expression: holds, path: ['checks', index, 'check'], ...(within && hasRows(within) && { within }) })
  })
  return formulas
}

/** Columns of a table or of pairs by id. */
export function columnsById(field: RowsField): Map<string, CellField> {
  return new Map(cellsOf(field).map((cell) => [cell.id, cell]))
}
