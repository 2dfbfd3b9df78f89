import { describe, expect, test } from 'vitest'
import { asDay, asDuration, plainDigits } from '../../src/procedures/as-typed.ts'

test.each([
  ['２４', '24'],
  ['二十四', '24'],
  ['十', '10'],
  ['一百二十', '120'],
  ['一百零五', '105'],
  ['二〇二六', '2026'],
  ['三', '3'],
])('%s is %s', (typed, digits) => {
  expect(plainDigits(typed)).toBe(digits)
})

describe('a length of time', () => {
  test.each([
    ['1.5h', '90m'],
    ['２４h', '24h'],
    ['24小时', '24h'],
    ['24 小时内', '24h'],
    ['二十四小时', '24h'],
    ['半小时', '30m'],
    ['半个小时', '30m'],
    ['一个半小时', '90m'],
    ['两天', '2d'],
    ['半天', '12h'],
    ['1.5天', '36h'],
    ['1小时30分', '90m'],
    ['1 天 2 小时', '26h'],
    ['90 mins', '90m'],
    ['７天', '7d'],
    ['24H', '24h'],
  ])('%s is %s', (typed, right) => {
    expect(asDuration(typed)).toBe(right)
  })

  test.each(['', '7', '三个工作日', '1-2天', '1到2小时', '很快', '30分1小时', '0h', '1w'])('%j is none', (typed) => {
    expect(asDuration(typed)).toBeUndefined()
  })
})

describe('a day', () => {
  test.each([
    ['２０２６-１１-２０', '2026-11-20'],
    ['2026年11月20日', '2026-11-20'],
    ['2026年 1 月 2 日', '2026-01-02'],
    ['二〇二六年十一月二十日', '2026-11-20'],
    ['二零二六年一月二日', '2026-01-02'],
    ['20261120', '2026-11-20'],
    ['2026/11/5', '2026-11-05'],
    ['2026．11．20', '2026-11-20'],
  ])('%s is %s', (typed, right) => {
    expect(asDay(typed)).toBe(right)
  })

  test.each(['', '11-20', '去年', '2026-11'])('%j is none', (typed) => {
    expect(asDay(typed)).toBeUndefined()
  })
})
