import { expect, test } from 'vitest'
import { begunRows, isBegun, isFilled, planScope, rowsOf } from '../../src/templates/scope.ts'
import { fieldsOf, type RowsField } from '../../src/templates/model.ts'
import { keyPlan, names } from '../support/plan.ts'

const handouts = fieldsOf(keyPlan).find(({ id }) => id === 'handouts') as RowsField

test('formulas see what was typed, and each other', () => {
  const scope = planScope(keyPlan, { doors: '2 扇', perDoor: '3' }, names)
  expect(scope.quantity('keysInAll')).toBe(6)
  expect(planScope(keyPlan, { doors: '几扇', perDoor: '3' }, names).quantity('keysInAll')).toBeUndefined()
  expect(scope.quantity('nothing')).toBeUndefined()
})

test('what is refused is empty to formulas: below the least, no whole number, a range, a name that is not on the list', () => {
  const keys = (doors: string) => planScope(keyPlan, { doors, perDoor: '3' }, names)
  for (const doors of ['-5', '0', '2.5', '1-2', '123456789012345678901', '2 元']) {
    expect(keys(doors).quantity('doors')).toBeUndefined()
    expect(keys(doors).quantity('keysInAll')).toBeUndefined()
    expect(keys(doors).isFilled('doors')).toBe(false)
  }
  expect(keys('2').isFilled('doors')).toBe(true)
  const rows = planScope(keyPlan, { handouts: [{ keys: '4' }, { keys: '1~2', holder: 'butler' }] }, names).rows(
    'handouts',
  )
  expect(rows.map((row) => [row.quantity('keys'), row.isFilled('keys')])).toEqual([[4, true], [undefined, false]]) // prettier-ignore
  expect(rows[1]!.quantity('holder')).toBeUndefined()
  expect(rows[1]!.isFilled('holder')).toBe(false)
})

test('rows that nothing was typed into are not counted, and keep their place', () => {
  const rows = [{ keys: ' ' }, { keys: '4' }, { gone: 'x' }, { holder: 'shiftlead' }]
  expect(begunRows(handouts, rows).map(({ index }) => index)).toEqual([1, 3])
  expect(planScope(keyPlan, { handouts: rows }, names).rows('handouts')).toHaveLength(2)
})

test('a field that holds something else than its kind is empty to formulas', () => {
  const scope = planScope(keyPlan, { doors: [{ a: '1' }], handouts: 'text' }, names)
  expect(scope.quantity('doors')).toBeUndefined()
  expect(scope.rows('handouts')).toEqual([])
  expect(rowsOf('text')).toEqual([])
})

test('names that every object has are no values', () => {
  const scope = planScope(keyPlan, {}, names)
  expect(scope.isFilled('toString')).toBe(false)
  expect(scope.quantity('constructor')).toBeUndefined()
})

test('spaces are nothing', () => {
  expect(isFilled('  \n')).toBe(false)
  expect(isFilled([{ keys: ' ' }])).toBe(false)
  expect(isBegun(keyPlan, { doors: ' ', gone: 'x' })).toBe(false)
  expect(isBegun(keyPlan, { worries: [{ worry: '丢了' }] })).toBe(true)
})
