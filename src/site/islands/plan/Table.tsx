import type { TableField } from '../../../templates/model.ts'
import { Cell } from './Cell.tsx'
import { placeOf } from './form.ts'
import { nameOfRow, RowButtons } from './RowButtons.tsx'
import { RowsFrame } from './RowsFrame.tsx'
import { useRows } from './use-rows.ts'

/** A table: rows to add, move, remove and paste. On a narrow screen each row is a card. */
export function Table({ field }: { field: TableField }) {
  const { rows, paste } = useRows(field)
  return (
    <RowsFrame field={field} count={rows.length}>
      {rows.length > 0 && (
        <div class="rows-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span class="visually-hidden">第几行</span>
                </th>
                {field.columns.map((column) => (
                  <th scope="col" key={column.id} class={`is-${column.type}`}>
                    {column.label}
                    {!column.isRequired && column.type !== 'computed' && <span class="may">可空</span>}
                    {column.help !== undefined && <span class="cell-help">{column.help}</span>}
                  </th>
                ))}
                <th scope="col">
                  <span class="visually-hidden">移动和删除</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, scope }, index) => (
                <tr key={index} onPaste={(event) => paste(event, index)}>
                  <th scope="row">{index + 1}</th>
                  {field.columns.map((column) => {
                    const path = [field.id, index, column.id] as const
                    return (
                      <td key={column.id}>
                        <label for={placeOf(path)} class="cell-label">
                          {column.label}
                          <span class="visually-hidden">，{nameOfRow(field, index)}</span>
                        </label>
                        {column.help !== undefined && (
                          <span class="cell-help" id={`${placeOf(path)}-help`}>
                            {column.help}
                          </span>
                        )}
                        <Cell
                          field={column}
                          path={path}
                          row={row}
                          scope={scope}
                          isInColumn
                          {...(column.help !== undefined && { explainedBy: `${placeOf(path)}-help` })}
                        />
                      </td>
                    )
                  })}
                  <td class="row-end">
                    <RowButtons field={field} index={index} count={rows.length} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </RowsFrame>
  )
}
