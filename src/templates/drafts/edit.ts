import { cellTypeOf } from '../fields/index.ts'
import { cellsOf, type Names, type Row, type RowsField, type Values } from '../model.ts'
import { rowsOf } from '../scope.ts'

/** Where something is typed: a field, or a table, a row from 0 and a column. */
export type Path =
  readonly [field: string, row?: undefined, cell?: undefined] | readonly [field: string, row: number, cell: string]

/** Values with a text typed at a path. Rows that are not there yet are put in. */
export function typeText(values: Values, path: Path, text: string): Values {
  const [field, index, cell] = path
  if (index === undefined || cell === undefined) return { ...values, [field]: text }
  const rows = padded(rowsOf(values[field]), index + 1)
  return { ...values, [field]: rows.with(index, { ...rows[index], [cell]: text }) }
}

/** Values with an empty row before the one at `index`. */
export function addRow(values: Values, field: string, index: number): Values {
  return { ...values, [field]: padded(rowsOf(values[field]), index).toSpliced(index, 0, {}) }
}

export function removeRow(values: Values, field: string, index: number): Values {
  return { ...values, [field]: rowsOf(values[field]).toSpliced(index, 1) }
}

/** Values with a row where its neighbour was: before it for `by` -1, after it for 1. */
export function moveRow(values: Values, field: string, index: number, by: -1 | 1): Values {
  const rows = padded(rowsOf(values[field]), Math.max(index, index + by) + 1)
  const [row, other] = [rows[index]!, rows[index + by]!]
  return { ...values, [field]: rows.with(index, other).with(index + by, row) }
}

/**
 * Values with cells out of a spreadsheet, from one cell on to the right and down. A first row that repeats what the
 * columns are called is left out. Worked-out columns are stepped over.
 *
 * @param at row from 0 and id of the cell that is pasted into
 * @returns `rows` how many were put in; `left` how many columns found no place
 */
export function pasteCells(
  values: Values,
  field: RowsField,
  at: { row: number; cell: string },
  cells: readonly (readonly string[])[],
  names: Names,
): { values: Values; rows: number; left: number } {
  const columns = cellsOf(field).filter(({ type }) => type !== 'computed')
  const first = columns.findIndex(({ id }) => id === at.cell)
  const targets = columns.slice(Math.max(first, 0))
  const isHead = cells[0]?.some((cell) => cell.trim() !== '') && cells[0].every((cell, index) => cell.trim() === targets[index]?.label) // prettier-ignore
  const body = isHead ? cells.slice(1) : cells
  const rows = padded(rowsOf(values[field.id]), at.row + body.length)
  for (const [down, row] of body.entries()) {
    const typed = targets.slice(0, row.length).map((target, across) => [target.id, cellTypeOf(target).take(row[across]!, target, names)]) // prettier-ignore
    rows[at.row + down] = { ...rows[at.row + down], ...(Object.fromEntries(typed) as Row) }
  }
  const widest = Math.max(0, ...body.map(({ length }) => length))
  return {
    values: { ...values, [field.id]: rows },
    rows: body.length,
    left: Math.max(0, widest - targets.length),
  }
}

function padded(rows: readonly Row[], length: number): Row[] {
  return [...rows, ...Array.from({ length: Math.max(0, length - rows.length) }, (): Row => ({}))]
}
