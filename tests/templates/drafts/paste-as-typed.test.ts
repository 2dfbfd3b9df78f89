import { expect, test } from 'vitest'
import { pasteCells } from '../../../src/templates/drafts/edit.ts'
import { readCells } from '../../../src/templates/drafts/read-cells.ts'
import type { CellField, TableField } from '../../../src/templates/model.ts'
import { rowScope, planScope, rowsOf } from '../../../src/templates/scope.ts'
import { keyPlan, names } from '../../support/plan.ts'

const cell = (id: string, label: string) => ({ id, label, isRequired: false })
const columns: CellField[] = [
  { ...cell('day', '哪天'), type: 'date' },
  { ...cell('month', '哪个月'), type: 'month' },
  { ...cell('sum', '金额'), type: 'number', unit: '元', isWhole: false },
  { ...cell('share', '占比'), type: 'number', unit: '%', isWhole: false },
]
const table: TableField = { ...cell('sales', '销售'), type: 'table', columns, minRows: 0, maxRows: 50 }

test('cells that a spreadsheet puts on the clipboard come to what they say', () => {
  const block = [
    '2026/11/5\t2026年11月\t ¥1,200.00 \t5%',
    '２０２６-１１-０５\t202611\t"(1,200.00)"\t５．５％',
    '20261105\t２０２６／１１\t300w\t百分之五',
  ].join('\r\n')
  const { values, rows } = pasteCells({}, table, { row: 0, cell: 'day' }, readCells(block), names)
  expect(rows).toBe(3)
  const plan = planScope(keyPlan, {}, names)
  const read = rowsOf(values['sales']).map((row) =>
    columns.map(({ id }) => rowScope(table, row, plan, names).quantity(id)),
  )
  expect(read).toEqual([
    ['2026-11-05', '2026-11', 1200, 5],
    ['2026-11-05', '2026-11', -1200, 5.5],
    ['2026-11-05', '2026-11', 3_000_000, 5],
  ])
  expect(rowsOf(values['sales'])[0]!['sum']).toBe('¥1,200.00')
})
