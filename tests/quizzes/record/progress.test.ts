import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { practiceOrder, progressOf } from '../../../src/quizzes/record/progress.ts'
import { answered, anyTrainingEvent, noonOf, tookQuiz } from '../../support/quiz.ts'

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const order = (events: Parameters<typeof practiceOrder>[2], seed = 'one') =>
  practiceOrder('keys', items, events, seed).map(({ id }) => id)

describe('how far a learner has come', () => {
  test('is nothing at first', () => {
    expect(progressOf('keys', items, [])).toEqual({
      answered: 0,
      right: 0,
      total: 4,
      gone: 0,
      papers: [],
      passed: undefined,
    })
  })

  test('counts what was right the last time', () => {
    const events = [
      answered('a', noonOf(1), true),
      answered('b', noonOf(1), false),
      answered('a', noonOf(2), false),
      answered('b', noonOf(2), true),
      tookQuiz(noonOf(3), { c: true }),
    ]
    expect(progressOf('keys', items, events)).toMatchObject({ answered: 3, right: 2, total: 4 })
  })

  test('leaves out items that are gone, and says how many, and other quizzes', () => {
    const events = [
      answered('gone', noonOf(1), true),
      answered('a', noonOf(1), true, { quiz: 'doors' }),
      tookQuiz(noonOf(1), {}, { quiz: 'doors' }),
    ]
    expect(progressOf('keys', items, events)).toMatchObject({
      answered: 0,
      right: 0,
      gone: 1,
      papers: [],
      passed: undefined,
    })
  })

  test('shows papers with the latest first, and the first that was passed', () => {
    const failed = tookQuiz(noonOf(1), { a: false }, { isPassed: false })
    const passed = tookQuiz(noonOf(2), { a: true })
    const again = tookQuiz(noonOf(3), { a: true })
    const progress = progressOf('keys', items, [failed, passed, again])
    expect(progress.papers).toEqual([again, passed, failed])
    expect(progress.passed).toBe(passed)
    expect(progressOf('keys', items, [failed]).passed).toBeUndefined()
  })
})

describe('the order in which to practise', () => {
  test('has what was never answered first, then what was wrong, then what was right longest ago', () => {
    const events = [
      answered('a', noonOf(1), false),
      answered('b', noonOf(1), true),
      answered('c', noonOf(2), true),
      answered('b', noonOf(3), true),
    ]
    expect(order(events)).toEqual(['d', 'a', 'c', 'b'])
  })

  test('mixes what was never answered by seed', () => {
    expect(order([])).toEqual(order([]))
    expect(new Set(Array.from({ length: 40 }, (_, seed) => order([], `${seed}`).join())).size).toBeGreaterThan(10)
  })

  test('has every item once, the ranks never mixed', () => {
    fc.assert(
      fc.property(fc.array(anyTrainingEvent), fc.string(), (stored, seed) => {
        const events = stored.toSorted((a, b) => a.at - b.at)
        const ids = order(events, seed)
        expect([...ids].sort()).toEqual(items.map(({ id }) => id))
        const known = (id: string) => progressOf('keys', [{ id }], events)
        const ranks = ids.map((id) => known(id).answered + known(id).right)
        expect(ranks).toEqual([...ranks].sort())
      }),
    )
  })
})
