import type { Path } from '../../../templates/drafts/edit.ts'
import type { CellField, Row } from '../../../templates/model.ts'
import type { Scope } from '../../../templates/expressions/model.ts'
import { typedIn } from '../../../templates/scope.ts'
import { viewOf } from './cells/views.ts'
import { Findings } from './Findings.tsx'
import { placeOf, useForm } from './form.ts'

interface Properties {
  field: CellField
  path: Path
  /** What stands around it: the values of its row, or of the plan. */
  row: Row
  scope: Scope
  /** Its name where no label is beside it. */
  label?: string
  /** The id of what explains it. */
  explainedBy?: string
  /** Whether it stands in a column: its example then stands in it as long as it is empty. */
  isInColumn?: boolean
}

/** Where one thing is typed, with what is to be said of it below. */
export function Cell({ field, path, row, scope, label, explainedBy, isInColumn }: Properties) {
  const form = useForm()
  const id = placeOf(path)
  const isFaulty = form.findings.has(id)
  const described = [explainedBy, isFaulty ? `${id}-says` : undefined].filter((one) => one !== undefined).join(' ')
  const View = viewOf(field)
  return (
    <>
      <View
        field={field}
        typed={typedIn(row, field.id)}
        around={{ scope, names: form.names, row }}
        control={{
          id,
          ...(label !== undefined && { 'aria-label': label }),
          ...(described !== '' && { 'aria-describedby': described }),
          ...(isFaulty && { 'aria-invalid': 'true' }),
          ...(field.isRequired && { 'aria-required': 'true' }),
          onBlur: form.leave,
        }}
        onType={(text) => form.type(path, text)}
        hint={isInColumn ? field.example : undefined}
        isNarrow={isInColumn ?? false}
      />
      <Findings place={id} />
    </>
  )
}
