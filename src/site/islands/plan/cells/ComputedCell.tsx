import { cellTypeOf } from '../../../../templates/fields/index.ts'
import type { ComputedField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'

/** Something worked out while one types. */
export function ComputedCell({ field, around, control }: CellView<ComputedField>) {
  const shown = cellTypeOf(field).show('', field, around)
  return (
    <output
      class="computed"
      id={control.id}
      aria-label={control['aria-label']}
      aria-describedby={control['aria-describedby']}
    >
      {shown || <span class="not-yet">上面的数填全、填对了，就会算出来</span>}
    </output>
  )
}
