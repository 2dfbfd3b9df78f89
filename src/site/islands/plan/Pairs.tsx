import type { PairsField, Row, Side } from '../../../templates/model.ts'
import type { Scope } from '../../../templates/expressions/model.ts'
import { Cell } from './Cell.tsx'
import { placeOf } from './form.ts'
import { nameOfRow, RowButtons } from './RowButtons.tsx'
import { RowsFrame } from './RowsFrame.tsx'
import { useRows } from './use-rows.ts'

/** Things two by two, side by side: a problem and its fix. */
export function Pairs({ field }: { field: PairsField }) {
  const { rows, paste } = useRows(field)
  return (
    <RowsFrame field={field} count={rows.length}>
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
    </RowsFrame>
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
