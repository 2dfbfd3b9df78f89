import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDuration, sayDuration } from '../../src/procedures/duration.ts'

test.each([
  ['30m', { count: 30, unit: 'm', minutes: 30 }, '30 分钟'],
  ['1h', { count: 1, unit: 'h', minutes: 60 }, '1 小时'],
  ['168h', { count: 168, unit: 'h', minutes: 10_080 }, '168 小时'],
  [' 7d ', { count: 7, unit: 'd', minutes: 10_080 }, '7 天'],
  ['9999d', { count: 9999, unit: 'd', minutes: 14_398_560 }, '9999 天'],
])('%s is read, and said in the unit in which it was written', (text, duration, said) => {
  expect(readDuration(text)).toEqual(duration)
  expect(sayDuration(readDuration(text)!)).toBe(said)
})

test.each([
  '',
  'h',
  '24',
  '24 h',
  '0m',
  '07d',
  '1.5h',
  '-1d',
  '10000m',
  '24H',
  '24小时',
  '２４h',
  '1d12h',
  '7w',
  '90d\n90d',
])('%j is no length of time', (text) => {
  expect(readDuration(text)).toBeUndefined()
})

test('whole numbers up to 9999 and nothing else are read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 20_000 }), fc.constantFrom('m', 'h', 'd'), (count, unit) => {
      const expected = count >= 1 && count <= 9999 ? count : undefined
      expect(readDuration(`${count}${unit}`)?.count).toBe(expected)
    }),
    { seed: 7 },
  )
})
