import { addRow, moveRow, removeRow } from '../../../templates/drafts/edit.ts'
import { cellsOf, type RowsField } from '../../../templates/model.ts'
import { placeOf, useForm } from './form.ts'

interface Properties {
  field: RowsField
  /** From 0. */
  index: number
  /** How many rows are shown. */
  count: number
}

/** What one row of a field is called: 第 2 行, 第 2 组. */
export function nameOfRow(field: RowsField, index: number): string {
  return `第 ${index + 1} ${field.type === 'pairs' ? '组' : '行'}`
}

/** Where typing begins in a row. */
export function firstPlaceOf(field: RowsField, index: number): string {
  const first = cellsOf(field).find(({ type }) => type !== 'computed') ?? cellsOf(field)[0]!
  return placeOf([field.id, index, first.id])
}

/** The buttons of a row: up, down, away. */
export function RowButtons({ field, index, count }: Properties) {
  const { values, act } = useForm()
  const row = nameOfRow(field, index)
  const place = (at: number, what: string) => `${placeOf([field.id, at])}-${what}`
  const move = (by: -1 | 1) => {
    const to = index + by
    // At the end of the way the button that was pressed is gone: the other one takes the focus.
    const next = to === 0 ? 'down' : to === count - 1 ? 'up' : by === 1 ? 'down' : 'up'
    act(`移动了「${field.label}」${row}`, moveRow(values, field.id, index, by), place(to, next))
  }
  const remove = () => {
    const left = count - 1
    const focus = left > 0 ? firstPlaceOf(field, Math.min(index, left - 1)) : `${placeOf([field.id])}-add`
    act(`删掉了「${field.label}」${row}`, removeRow(values, field.id, index), focus)
  }
  return (
    <span class="row-buttons">
      {count > 1 && (
        <>
          <button
            type="button"
            id={place(index, 'up')}
            aria-label={`上移${row}`}
            title="上移"
            disabled={index === 0}
            onClick={() => move(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            id={place(index, 'down')}
            aria-label={`下移${row}`}
            title="下移"
            disabled={index === count - 1}
            onClick={() => move(1)}
          >
            ↓
          </button>
        </>
      )}
      <button type="button" aria-label={`删掉${row}`} title="删掉" onClick={remove}>
        ✕
      </button>
    </span>
  )
}

/** Adds a row below the last and goes there. */
export function AddRow({ field, count }: Omit<Properties, 'index'>) {
  const { values, act } = useForm()
  const noun = field.type === 'pairs' ? '一组' : '一行'
  const add = () => act(`加了「${field.label}」${nameOfRow(field, count)}`, addRow(values, field.id, count), firstPlaceOf(field, count)) // prettier-ignore
  return (
    <button
      type="button"
      class="button-quiet"
      id={`${placeOf([field.id])}-add`}
      aria-label={`加${noun}「${field.label}」`}
      onClick={add}
    >
      加{noun}
    </button>
  )
}
