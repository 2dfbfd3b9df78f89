import { cellTypeOf } from '../../../../templates/fields/index.ts'
import { typedIn } from '../../../../templates/scope.ts'
import type { NumberField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'

/** A number with its unit behind it, and what 「300 万」 comes to. */
export function NumberCell({ field, typed, around, hint, control, onType }: CellView<NumberField>) {
  const unit = field.unitFrom === undefined ? field.unit : typedIn(around.row, field.unitFrom)
  const meant = /[万亿]/.test(typed) ? cellTypeOf(field).show(typed, field, around) : ''
  return (
    <>
      <span class="with-unit">
        <input
          class="input"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          {...control}
          placeholder={hint}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {unit !== '' && <span class="unit">{unit}</span>}
      </span>
      {meant !== '' && meant !== typed.trim() && <span class="meant">就是 {meant}</span>}
    </>
  )
}
