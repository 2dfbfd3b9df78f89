import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameUnit, readUnit, times, writeUnit } from '../../../src/templates/expressions/unit.ts'

const unitText = fc
  .tuple(
    fc.array(fc.constantFrom('元', '人', '店', '天'), { maxLength: 3 }),
    fc.array(fc.constantFrom('元', '人', '店', '天'), { maxLength: 3 }),
  )
  .map(([over, under]) => [over.join('·') || '1', ...under].join('/'))

test('a target over shops, days and agents is money per agent, shop and day', () => {
  const unit = ['店', '天', '人'].reduce((unit, one) => times(unit, readUnit(one), -1), readUnit('元'))
  expect(isSameUnit(unit, readUnit('元/人/店/天'))).toBe(true)
  expect(isSameUnit(unit, readUnit('元/人/天'))).toBe(false)
})

test('what is multiplied back has its first unit again', () => {
  fc.assert(
    fc.property(unitText, unitText, (left, right) => {
      const [one, other] = [readUnit(left), readUnit(right)]
      expect(isSameUnit(times(times(one, other), other, -1), one)).toBe(true)
      expect(isSameUnit(times(one, other), times(other, one))).toBe(true)
    }),
  )
})

test('a unit is read back from its words', () => {
  fc.assert(
    fc.property(unitText, (text) => {
      const unit = readUnit(text)
      if (unit.size > 0) expect(isSameUnit(readUnit(writeUnit(unit)), unit)).toBe(true)
      else expect(writeUnit(unit)).toBe('没有单位')
    }),
  )
})
