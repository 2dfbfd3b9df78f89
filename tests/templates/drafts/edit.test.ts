import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addRow, moveRow, pasteCells, removeRow, typeText } from '../../../src/templates/drafts/edit.ts'
import { fieldsOf, type RowsField } from '../../../src/templates/model.ts'
import { keyPlan, names } from '../../support/plan.ts'

const handouts = fieldsOf(keyPlan).find(({ id }) => id === 'handouts') as RowsField
const rows = [{ keys: '1' }, { keys: '2' }, { keys: '3' }]

describe('rows', () => {
  test('are put in, taken out and moved without touching the others', () => {
    expect(addRow({ handouts: rows }, 'handouts', 1)['handouts']).toEqual([rows[0], {}, rows[1], rows[2]])
    expect(removeRow({ handouts: rows }, 'handouts', 1)['handouts']).toEqual([rows[0], rows[2]])
    expect(moveRow({ handouts: rows }, 'handouts', 0, 1)['handouts']).toEqual([rows[1], rows[0], rows[2]])
    expect(moveRow({ handouts: rows }, 'handouts', 2, -1)['handouts']).toEqual([rows[0], rows[2], rows[1]])
  })

  test('that are only shown become real when one of them is typed into or moved', () => {
    expect(typeText({}, ['handouts', 2, 'keys'], '4')['handouts']).toEqual([{}, {}, { keys: '4' }])
    expect(moveRow({}, 'handouts', 0, 1)['handouts']).toEqual([{}, {}])
    expect(addRow({}, 'handouts', 1)['handouts']).toEqual([{}, {}])
    expect(removeRow({}, 'handouts', 1)['handouts']).toEqual([])
  })

  test('keep cells that the template does not have', () => {
    const values = { handouts: [{ gone: 'x' }] }
    expect(typeText(values, ['handouts', 0, 'keys'], '4')['handouts']).toEqual([{ gone: 'x', keys: '4' }])
  })

  test('no edit changes what was there before it', () => {
    const values = Object.freeze({ handouts: Object.freeze(rows.map((row) => Object.freeze(row))) as never })
    typeText(values, ['handouts', 0, 'keys'], '9')
    addRow(values, 'handouts', 0)
    removeRow(values, 'handouts', 0)
    moveRow(values, 'handouts', 0, 1)
    pasteCells(values, handouts, { row: 0, cell: 'keys' }, [['9']], names)
    expect(values['handouts']).toEqual(rows)
  })

  test('a move and the move back are none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 }), (index) => {
        const there = moveRow({ handouts: rows }, 'handouts', index, 1)
        expect(moveRow(there, 'handouts', index + 1, -1)).toEqual({ handouts: rows })
      }),
    )
  })
})

describe('cells of a spreadsheet', () => {
  const paste = (cells: string[][], at = { row: 0, cell: 'holder' }) =>
    pasteCells({ handouts: rows }, handouts, at, cells, names)

  test('go to the right and down from where they are pasted, each as its column stores it', () => {
    const { values, rows: count } = paste([['售后客服', '4', '2026/12/1'], ['', '5']], { row: 2, cell: 'holder' }) // prettier-ignore
    expect(count).toBe(2)
    expect(values['handouts']).toEqual([
      ...rows.slice(0, 2),
      { holder: 'aftersales', keys: '4', day: '2026-12-01' },
      { holder: '', keys: '5' },
    ])
  })

  test('leave out a first row that repeats the names of the columns', () => {
    expect(paste([['谁', '几把'], ['客服组长', '7']]).values['handouts']).toMatchObject([{ keys: '7' }, { keys: '2' }, {}]) // prettier-ignore
    expect(paste([['几把'], ['8']], { row: 0, cell: 'keys' }).rows).toBe(1)
  })

  test('say how many columns found no place', () => {
    expect(paste([['1', '2026-12-01', 'x', 'y']], { row: 0, cell: 'keys' }).left).toBe(2)
    expect(paste([['1']], { row: 0, cell: 'keys' }).left).toBe(0)
  })
})
