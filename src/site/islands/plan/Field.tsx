import { describeFormula } from '../../../templates/expressions/describe.ts'
import { labelsOf } from '../../../templates/drafts/model.ts'
import { hasRows, type CellField, type Field as TemplateField } from '../../../templates/model.ts'
import { textsOf } from '../../../templates/scope.ts'
import { Cell } from './Cell.tsx'
import { placeOf, useForm } from './form.ts'
import { Pairs } from './Pairs.tsx'
import { Required } from './Required.tsx'
import { Table } from './Table.tsx'

/** One field of a form, whatever its kind. */
export function Field({ field }: { field: TemplateField }) {
  if (!hasRows(field)) return <Single field={field} />
  return field.type === 'table' ? <Table field={field} /> : <Pairs field={field} />
}

/** A field that stands alone: label, help, example, and where to type. */
function Single({ field }: { field: CellField }) {
  const { values, scope, template } = useForm()
  const place = placeOf([field.id])
  const formula = field.type === 'computed' && field.formula
  const labels = labelsOf(template)
  const labelOf = (name: string, table?: string) => labels[table === undefined ? name : `${table}.${name}`] ?? name
  const hasHelp = field.help !== undefined || field.example !== undefined || formula
  return (
    <div class="field">
      <label for={place}>
        {field.label}
        {field.isRequired && <Required />}
      </label>
      {hasHelp && (
        <p class="help" id={`${place}-help`}>
          {field.help}
          {formula && <span class="formula">{describeFormula(formula, labelOf)}</span>}
          {field.example !== undefined && <span class="example">例：{field.example}</span>}
        </p>
      )}
      <Cell
        field={field}
        path={[field.id]}
        row={textsOf(values)}
        scope={scope}
        {...(hasHelp && { explainedBy: `${place}-help` })}
      />
    </div>
  )
}
