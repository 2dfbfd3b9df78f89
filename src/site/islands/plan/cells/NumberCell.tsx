import { cellTypeOf } from '../../../../templates/fields/index.ts'
import { readNumber } from '../../../../templates/number-text.ts'
import { typedIn } from '../../../../templates/scope.ts'
import type { NumberField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'

/** A number with its unit behind it, and what 「300 万」 or 「三百」 comes to. */
export function NumberCell({ field, typed, around, hint, control, onType }: CellView<NumberField>) {
  const unit = field.unitFrom === undefined ? field.unit : typedIn(around.row, field.unitFrom)
  const isPlain = /^[\d.,-]*$/.test(bare(typed).replace(bare(unit), ''))
  const meant = isPlain || readNumber(typed, unit) === undefined ? '' : cellTypeOf(field).show(typed, field, around)
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
      {meant !== '' && <span class="meant">就是 {meant}</span>}
    </>
  )
}

const bare = (text: string) => text.replaceAll(/\s/g, '')
