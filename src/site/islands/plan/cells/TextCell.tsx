import type { TextField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'

/** Text of one line. */
export function TextCell({ typed, control, onType }: CellView<TextField>) {
  return <input class="input" type="text" autocomplete="off" {...control} value={typed} onInput={(event) => onType(event.currentTarget.value)} /> // prettier-ignore
}
