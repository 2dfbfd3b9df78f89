import type { ChoiceField, NameField } from '../../../../templates/model.ts'
import type { CellView } from './cell-view.ts'

/** One out of a list: a choice, a role, a platform. What was stored and is not on the list stays to be seen. */
export function ListCell({ field, typed, around, control, onType }: CellView<ChoiceField | NameField>) {
  const known: [string, string][] =
    field.type === 'choice' ? field.options.map((option) => [option, option]) : Object.entries(around.names[field.type])
  const isKnown = typed === '' || known.some(([value]) => value === typed)
  return (
    <select class="input" {...control} value={typed} onChange={(event) => onType(event.currentTarget.value)}>
      <option value="">请选</option>
      {!isKnown && <option value={typed}>{typed}（列表里没有）</option>}
      {known.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
}
