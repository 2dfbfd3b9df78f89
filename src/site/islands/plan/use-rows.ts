import { pasteCells } from '../../../templates/drafts/edit.ts'
import { readCells } from '../../../templates/drafts/read-cells.ts'
import { rowScope, rowsOf } from '../../../templates/scope.ts'
import { cellsOf, type Row, type RowsField } from '../../../templates/model.ts'
import type { Scope } from '../../../templates/expressions/model.ts'
import { placeOf, useForm } from './form.ts'

/** The rows of a field as they are shown, and what pasting a block of a spreadsheet into one does. */
export function useRows(field: RowsField): {
  rows: { row: Row; scope: Scope }[]
  paste(event: ClipboardEvent, row: number): void
} {
  const { values, scope, names, act, say } = useForm()
  const kept = rowsOf(values[field.id])
  const count = Math.max(kept.length, field.minRows)
  const rows = Array.from({ length: count }, (_, index) => {
    const row = kept[index] ?? {}
    return { row, scope: rowScope(field, row, scope, names) }
  })
  const paste = (event: ClipboardEvent, row: number) => {
    const target = event.target as HTMLElement
    const cell = cellsOf(field).find(({ id }) => placeOf([field.id, row, id]) === target.id)
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const isBlock = text.includes('\t') || (cell?.type !== 'long-text' && /[\r\n](?=[^\r\n])/.test(text))
    if (!cell || !isBlock) return
    event.preventDefault()
    const pasted = pasteCells(values, field, { row, cell: cell.id }, readCells(text), names)
    act(`粘贴了 ${pasted.rows} 行到「${field.label}」`, pasted.values, target.id)
    if (pasted.left > 0) say(`粘贴了 ${pasted.rows} 行；右边多出的 ${pasted.left} 列没有地方放，没有粘贴`)
  }
  return { rows, paste }
}
