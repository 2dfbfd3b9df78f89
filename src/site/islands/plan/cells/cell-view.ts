import type { Around } from '../../../../templates/fields/cell-type.ts'
import type { CellField } from '../../../../templates/model.ts'

/** What a cell is given: one component for each kind of field takes it. */
export interface CellView<Cell extends CellField = CellField> {
  field: Cell
  /** As it was typed. */
  typed: string
  around: Around
  /** Attributes of the element that is typed into. */
  control: {
    id: string
    'aria-label'?: string
    'aria-describedby'?: string
    'aria-invalid'?: 'true'
    'aria-required'?: 'true'
    onBlur(): void
  }
  /** Stands where it is typed as long as nothing is. */
  hint: string | undefined
  onType(text: string): void
  /** Whether it stands in a column, where there is little room. */
  isNarrow: boolean
}
