import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber, writeNumber } from '../../src/templates/number-text.ts'

describe('a number', () => {
  test.each([
    ['3000000', '元', 3_000_000],
    ['3,000,000', '元', 3_000_000],
    ['３，０００', '元', 3000],
    ['300 万', '元', 3_000_000],
    ['300万元', '元', 3_000_000],
    ['1.5 亿', '', 150_000_000],
    ['98%', '%', 98],
    ['９８％', '%', 98],
    ['0.1', '', 0.1],
    ['-3', '', -3],
    ['+3', '', 3],
    ['−3', '', -3],
    [' 12 人 ', '人', 12],
    ['0.29 万', '', 2900],
  ])('%s in %s is %d', (typed, unit, value) => {
    expect(readNumber(typed, unit)).toBe(value)
  })

  test.each([
    ['98%', '元'],
    ['3,00', ''],
    ['1,000,00', ''],
    ['三百', ''],
    ['', ''],
    ['1e5', ''],
    ['0x10', ''],
    ['12 人', '店'],
    ['1.', ''],
    ['99999999999999999999', ''],
    ['Infinity', ''],
    ['万', ''],
  ])('%s in %s is none', (typed, unit) => {
    expect(readNumber(typed, unit)).toBeUndefined()
  })

  test('reads back what it writes, to two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (cents) => {
        expect(readNumber(writeNumber(cents / 100), '')).toBeCloseTo(cents / 100, 2)
      }),
    )
  })

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (typed, unit) => void readNumber(typed, unit)))
  })
})
