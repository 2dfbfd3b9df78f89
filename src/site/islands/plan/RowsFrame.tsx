import type { ComponentChildren } from 'preact'
import type { RowsField } from '../../../templates/model.ts'
import { Findings } from './Findings.tsx'
import { placeOf, useForm } from './form.ts'
import { Required } from './Required.tsx'
import { AddRow } from './RowButtons.tsx'

/** What a table and pairs have around their rows: name, help, what is wrong with the whole, and one more row. */
export function RowsFrame({
  field,
  count,
  children,
}: {
  field: RowsField
  count: number
  children: ComponentChildren
}) {
  const place = placeOf([field.id])
  const isFaulty = useForm().findings.has(place)
  const described = `${place}-help${isFaulty ? ` ${place}-says` : ''}`
  return (
    <fieldset class="field rows" id={place} tabIndex={-1} aria-describedby={described}>
      <legend>
        {field.label}
        {field.isRequired && <Required />}
      </legend>
      <p class="help" id={`${place}-help`}>
        {field.help}
      </p>
      <Findings place={place} />
      {children}
      <AddRow field={field} count={count} />
    </fieldset>
  )
}
