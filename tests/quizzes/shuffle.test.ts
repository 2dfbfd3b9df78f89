import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffle } from '../../src/quizzes/shuffle.ts'

test('keeps every thing and leaves the list as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), fc.string(), (things, seed) => {
      const before = [...things]
      expect(shuffle(things, seed).sort()).toEqual([...things].sort())
      expect(things).toEqual(before)
    }),
  )
})

test('gives the same order for the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (things, seed) => {
      expect(shuffle(things, seed)).toEqual(shuffle(things, seed))
    }),
  )
})

test('gives every order of three things about as often as the others', () => {
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 6000; seed += 1) {
    const order = shuffle(['前门', '侧门', '后门'], `seed-${seed}`).join()
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('stays the same from one version to the next, since seeds are kept in records', () => {
  expect(shuffle(['a', 'b', 'c', 'd', 'e', 'f'], 'm5/2026-11-28').join('')).toBe('adbcef')
})
