import type { TextField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'

/** Text of many lines, in a box that grows with it. */
export function LongTextCell({ typed, hint, control, onType }: CellView<TextField>) {
  return <textarea class="input" rows={3} {...control} placeholder={hint} value={typed} onInput={(event) => onType(event.currentTarget.value)} /> // prettier-ignore
}
