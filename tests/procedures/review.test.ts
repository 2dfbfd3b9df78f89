import { expect, test } from 'vitest'
import { reviewDue } from '../../src/procedures/review.ts'
import { procedureOf } from '../support/procedure.ts'

const due = (yaml: string, every = '90d') => reviewDue(procedureOf(`---\n${yaml}\n---\n`), every)

test('a procedure is due when its own time is over', () => {
  expect(due('reviewed: 2026-11-20\nreviewEvery: 30d')).toBe('2026-12-20')
})

test('a procedure that does not say is due after the usual time', () => {
  expect(due('reviewed: 2026-11-20')).toBe('2027-02-18')
})

test('hours and minutes count as whole days, rounded up', () => {
  expect(due('reviewed: 2026-11-20\nreviewEvery: 24h')).toBe('2026-11-21')
  expect(due('reviewed: 2026-11-20\nreviewEvery: 25h')).toBe('2026-11-22')
  expect(due('reviewed: 2026-11-20\nreviewEvery: 30m')).toBe('2026-11-21')
})

test.each([
  ['title: 捡到包裹', '90d'],
  ['reviewed: 2026-02-30', '90d'],
  ['reviewed: 上个月', '90d'],
  ['reviewed: 2026-11-20\nreviewEvery: 三个月', '90d'],
  ['reviewed: 2026-11-20', '三个月'],
])('nothing is said of dates that cannot be read: %j, %j', (yaml, every) => {
  expect(due(yaml, every)).toBeUndefined()
})
