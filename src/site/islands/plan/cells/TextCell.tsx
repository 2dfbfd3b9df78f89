import type { TextField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'

/** Text of one line. In a column it wraps instead of running out of sight. */
export function TextCell({ typed, hint, control, onType, isNarrow }: CellView<TextField>) {
  if (!isNarrow) return <input class="input" type="text" autocomplete="off" {...control} placeholder={hint} value={typed} onInput={(event) => onType(event.currentTarget.value)} /> // prettier-ignore
  const inOneLine = (text: string) => text.replaceAll(/[\r\n]+/g, ' ')
  return <textarea class="input one-line" rows={1} {...control} placeholder={hint} value={typed} onInput={(event) => onType(inOneLine(event.currentTarget.value))} /> // prettier-ignore
}
