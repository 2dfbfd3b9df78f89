import type { Quantity, Scope } from './expressions/model.ts'
import { cellTypeOf } from './fields/index.ts'
import type { Around } from './fields/cell-type.ts'
import { cellsOf, fieldsOf, hasRows, type CellField, type Field, type Names, type Row, type RowsField, type Template, type Value, type Values } from './model.ts' // prettier-ignore

/** What the fields of a plan come to, for its formulas and checks. */
export function planScope(template: Template, values: Values, names: Names): Scope {
  const fields = new Map(fieldsOf(template).map((field) => [field.id, field]))
  const alone = textsOf(values)
  const scope: Scope = {
    quantity: once((name) => {
      const field = fields.get(name)
      return field && !hasRows(field) ? quantityOf(field, { scope, names, row: alone }) : undefined
    }),
    isFilled(name) {
      const field = fields.get(name)
      return isFilled(values[name]) && (!field || hasRows(field) || isGood(field, { scope, names, row: alone }))
    },
    rows(table) {
      const field = fields.get(table)
      if (!field || !hasRows(field)) return []
      return begunRows(field, values[table]).map(({ row }) => rowScope(field, row, scope, names))
    },
  }
  return scope
}

/** What a row holds, and behind it what the plan holds. */
export function rowScope(field: RowsField, row: Row, plan: Scope, names: Names): Scope {
  const cells = new Map(cellsOf(field).map((cell) => [cell.id, cell]))
  const scope: Scope = {
    quantity: once((name) => {
      const cell = cells.get(name)
      return cell ? quantityOf(cell, { scope, names, row }) : plan.quantity(name)
    }),
    isFilled(name) {
      const cell = cells.get(name)
      return cell ? isFilled(row[name]) && isGood(cell, { scope, names, row }) : plan.isFilled(name)
    },
    rows: (table) => plan.rows(table),
  }
  return scope
}

/** Keeps formulas that need each other from going round for ever: what is being worked out has no value yet. */
function once(quantity: Scope['quantity']): Scope['quantity'] {
  const open = new Set<string>()
  return (name) => {
    if (open.has(name)) return undefined
    open.add(name)
    const found = quantity(name)
    open.delete(name)
    return found
  }
}

/** What a cell comes to; nothing when what was typed is refused, so that nothing is worked out from it. */
function quantityOf(field: CellField, around: Around): Quantity | undefined {
  return isGood(field, around) ? cellTypeOf(field).read(typedIn(around.row, field.id), field, around) : undefined
}

/** Whether nothing is wrong with what was typed into a cell. */
function isGood(field: CellField, around: Around): boolean {
  return cellTypeOf(field).fault(typedIn(around.row, field.id), field, around) === undefined
}

/** What was typed into a cell; empty text where nothing was. */
export function typedIn(row: Row, id: string): string {
  const typed = Object.hasOwn(row, id) ? row[id] : ''
  return typeof typed === 'string' ? typed : ''
}

/** The values of a plan that are no rows. */
export function textsOf(values: Values): Row {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) // prettier-ignore
}

/** The rows of a table or of pairs; none where the value is something else. */
export function rowsOf(value: Value | undefined): Row[] {
  return Array.isArray(value) ? value : []
}

/** Whether anything was typed. */
export function isFilled(value: Value | undefined): boolean {
  if (Array.isArray(value)) return value.some((row) => Object.values(row).some((typed) => typed.trim() !== ''))
  return typeof value === 'string' && value.trim() !== ''
}

/** The rows in which something was typed, each with its position. */
export function begunRows(field: RowsField, value: Value | undefined): { row: Row; index: number }[] {
  const ids = cellsOf(field).map(({ id }) => id)
  return rowsOf(value)
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => ids.some((id) => typedIn(row, id).trim() !== ''))
}

/** Whether any field of a plan has been filled in. */
export function isBegun(template: Template, values: Values): boolean {
  return fieldsOf(template).some((field: Field) => isFilled(values[field.id]))
}
