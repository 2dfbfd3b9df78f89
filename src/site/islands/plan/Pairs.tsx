import type { PairsField, Row, Side } from '../../../templates/model.ts'
import type { Scope } from '../../../templates/expressions/model.ts'
import { Cell } from './Cell.tsx'
import { Required } from './Required.tsx'
import { Findings } from './Findings.tsx'
import { placeOf, useForm } from './form.ts'
import { AddRow, nameOfRow, RowButtons } from './RowButtons.tsx'
import { useRows } from './use-rows.ts'

/** Things two by two, side by side: a problem and its fix. */
export function Pairs({ field }: { field: PairsField }) {
  const place = placeOf([field.id])
  const { rows, paste } = useRows(field)
  const isFaulty = useForm().findings.has(place)
  return (
    <fieldset
      class="field rows"
      id={place}
      tabIndex={-1}
      aria-describedby={`${place}-help${isFaulty ? ` ${place}-says` : ''}`}
    >
      <legend>
        {field.label}
        {field.isRequired && <Required />}
      </legend>
      <p class="help" id={`${place}-help`}>
        {field.help}
      </p>
      <Findings place={place} />
      {rows.map(({ row, scope }, index) => (
        <fieldset class="pair" key={index} onPaste={(event) => paste(event, index)}>
          <legend>{nameOfRow(field, index)}</legend>
          <RowButtons field={field} index={index} count={rows.length} />
          <div class="sides">
            {[field.left, field.right].map((side) => (
              <SideOf key={side.label} field={field} side={side} index={index} row={row} scope={scope} />
            ))}
          </div>
        </fieldset>
      ))}
      <AddRow field={field} count={rows.length} />
    </fieldset>
  )
}

interface SideProperties {
  field: PairsField
  side: Side
  index: number
  row: Row
  scope: Scope
}

function SideOf({ field, side, index, row, scope }: SideProperties) {
  const title = `${placeOf([field.id, index])}-${side === field.left ? 'left' : 'right'}`
  return (
    <div class="side" role="group" aria-labelledby={title}>
      <p class="side-title" id={title}>
        {side.label}
      </p>
      {side.fields.map((cell) => {
        const path = [field.id, index, cell.id] as const
        const place = placeOf(path)
        const hasHelp = cell.help !== undefined || cell.example !== undefined
        return (
          <div class="field" key={cell.id}>
            <label for={place}>
              {cell.label}
              {!cell.isRequired && <span class="may">可空</span>}
            </label>
            {hasHelp && (
              <p class="help" id={`${place}-help`}>
                {cell.help}
                {cell.example !== undefined && <span class="example">例：{cell.example}</span>}
              </p>
            )}
            <Cell field={cell} path={path} row={row} scope={scope} {...(hasHelp && { explainedBy: `${place}-help` })} />
          </div>
        )
      })}
    </div>
  )
}
