import { readDay, readMonth } from '../../../../templates/day-text.ts'
import type { DateField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'

/**
 * A day or a month. What the browser's own control cannot hold stays as text, so that nothing typed vanishes; what is
 * pasted is read by us, since that control takes one form only.
 */
export function DateCell({ field, typed, control, onType }: CellView<DateField>) {
  const read = field.type === 'date' ? readDay : readMonth
  const value = read(typed)
  const isText = typed.trim() !== '' && value === undefined
  // One element whatever its type: TypeScript wants to know which.
  const type = (isText ? 'text' : field.type) as 'date'
  const latest = field.type === 'date' ? '9999-12-31' : '9999-12'
  return (
    <input
      class="input"
      type={type}
      max={latest}
      autocomplete="off"
      {...control}
      value={value ?? typed}
      onPaste={(event) => {
        const pasted = event.clipboardData?.getData('text/plain').trim() ?? ''
        // A block of cells is for the table around; into text, one may paste a part.
        if (isText || pasted === '' || /[\t\r\n]/.test(pasted)) return
        event.preventDefault()
        onType(pasted)
      }}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  )
}
