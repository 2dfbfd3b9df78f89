import type { ComponentType } from 'preact'
import type { CellField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'
import { ComputedCell } from './ComputedCell.tsx'
import { DateCell } from './DateCell.tsx'
import { ListCell } from './ListCell.tsx'
import { LongTextCell } from './LongTextCell.tsx'
import { NumberCell } from './NumberCell.tsx'
import { TextCell } from './TextCell.tsx'

const views: { [Type in CellField['type']]: ComponentType<CellView<Extract<CellField, { type: Type }>>> } = {
  text: TextCell,
  'long-text': LongTextCell,
  number: NumberCell,
  date: DateCell,
  month: DateCell,
  role: ListCell,
  platform: ListCell,
  choice: ListCell,
  computed: ComputedCell,
} as never

/** The component that shows a kind of field. */
export function viewOf(field: CellField): ComponentType<CellView> {
  // TypeScript cannot tell that the field and the view found by it belong together.
  return views[field.type] as unknown as ComponentType<CellView>
}
