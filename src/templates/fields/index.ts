import type { CellField } from '../model.ts'
import type { CellType } from './cell-type.ts'
import { choice } from './choice.ts'
import { computed } from './computed.ts'
import { date } from './date.ts'
import { month } from './month.ts'
import { name } from './name.ts'
import { number } from './number.ts'
import { text } from './text.ts'

const cellTypes: { [Type in CellField['type']]: CellType<Extract<CellField, { type: Type }>> } = {
  text,
  'long-text': text,
  number,
  date,
  month,
  role: name,
  platform: name,
  choice,
  computed,
} as never

/** What can be done with a cell of this type. */
export function cellTypeOf(field: CellField): CellType {
  // TypeScript cannot tell that the field and the type found by it belong together.
  return cellTypes[field.type] as unknown as CellType
}
