import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay, readMonth, writeDay } from '../../src/templates/day-text.ts'

test.each([
  ['2026-07-01', '2026-07-01'],
  ['2026/7/1', '2026-07-01'],
  ['2026.7.1', '2026-07-01'],
  ['2026年7月1日', '2026-07-01'],
  [' 2026 年 7 月 1 日 ', '2026-07-01'],
  ['2024-02-29', '2024-02-29'],
])('%s is the day %s', (typed, day) => {
  expect(readDay(typed)).toBe(day)
})

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-31', '7月1日', '26-7-1', '', '明天'])(
  '%s is no day that there is',
  (typed) => {
    expect(readDay(typed)).toBeUndefined()
  },
)

test.each([
  ['2026-09', '2026-09'],
  ['2026/9', '2026-09'],
  ['2026 年 9 月', '2026-09'],
  ['2026-13', undefined],
  ['2026-0', undefined],
  ['9 月', undefined],
])('%s is the month %s', (typed, month) => {
  expect(readMonth(typed)).toBe(month)
})

test('every day is read back from the way that people are shown it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(readDay(writeDay(day))).toBe(day)
      expect(readMonth(writeDay(day.slice(0, 7)))).toBe(day.slice(0, 7))
    }),
  )
})
