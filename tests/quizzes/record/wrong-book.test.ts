import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEvents } from '../../../src/quizzes/record/events.ts'
import { outcomesOf } from '../../../src/quizzes/record/outcomes.ts'
import { standingWrong, wrongBook } from '../../../src/quizzes/record/wrong-book.ts'
import { answered, anyTrainingEvent, dayOf, noonOf, tookQuiz } from '../../support/quiz.ts'

const book = (...events: Parameters<typeof wrongBook>[0]) => wrongBook(events, dayOf)
const items = (...events: Parameters<typeof wrongBook>[0]) => book(...events).map(({ item }) => item)
const wrong = (day: number, minutes = 0) => answered('a', noonOf(day, minutes), false)
const right = (day: number, minutes = 0) => answered('a', noonOf(day, minutes), true)

test('an item that was answered wrong stands in it', () => {
  expect(book(wrong(1))).toEqual([{ quiz: 'keys', item: 'a', times: 1, lastWrongAt: noonOf(1), rightOn: undefined }])
})

test('half right is wrong', () => {
  expect(items(answered('a', noonOf(1), false, { points: 0.5 }))).toEqual(['a'])
})

test('an item that was only ever right does not', () => {
  expect(items(right(1), right(2))).toEqual([])
})

test('right twice on one day is not enough, right on two days is', () => {
  expect(book(wrong(1), right(1, 5), right(1, 9))).toMatchObject([{ item: 'a', rightOn: '2026-11-01' }])
  expect(items(wrong(1), right(1, 5), right(2))).toEqual([])
  expect(items(wrong(1), right(2), right(9))).toEqual([])
})

test('what counts is the day where the learner is', () => {
  const late = answered('a', Date.UTC(2026, 10, 1, 15, 50), true)
  const later = answered('a', Date.UTC(2026, 10, 1, 16, 10), true)
  const inChina = (at: number) => dayOf(at + 8 * 3_600_000)
  const events = [wrong(1), late, later]
  expect(wrongBook(events, dayOf)).toHaveLength(1)
  expect(wrongBook(events, inChina)).toHaveLength(0)
})

test('a new mistake in between begins anew', () => {
  expect(book(wrong(1), right(2), wrong(3), right(4))).toMatchObject([{ times: 2, rightOn: '2026-11-04' }])
  expect(items(wrong(1), right(2), wrong(3), right(4), right(5))).toEqual([])
})

test('an item that had stuck comes back with a new mistake', () => {
  expect(items(wrong(1), right(2), right(3), wrong(4))).toEqual(['a'])
})

test('answers of papers count, and items of two quizzes are told apart', () => {
  const paper = tookQuiz(noonOf(1), { a: false, b: true })
  const other = answered('a', noonOf(2), false, { quiz: 'doors' })
  expect(book(paper, other).map(({ quiz, item }) => `${quiz}/${item}`)).toEqual(['doors/a', 'keys/a'])
  expect(items(paper, right(2), tookQuiz(noonOf(3), { a: true }))).toEqual([])
})

test('what went wrong last comes first', () => {
  const b = answered('b', noonOf(2), false)
  expect(items(wrong(1), b)).toEqual(['b', 'a'])
  expect(items(wrong(1), b, wrong(3))).toEqual(['a', 'b'])
})

test('every item in it was answered wrong, and after that not right on two days', () => {
  fc.assert(
    fc.property(fc.array(anyTrainingEvent, { maxLength: 30 }), (stored) => {
      const events = readEvents(stored)
      const outcomes = outcomesOf(events)
      const found = new Set(wrongBook(events, dayOf).map(({ item }) => item))
      for (const item of new Set(outcomes.map((outcome) => outcome.item))) {
        const own = outcomes.filter((outcome) => outcome.item === item)
        const last = own.findLastIndex(({ isRight }) => !isRight)
        const days = new Set(own.slice(last + 1).map(({ at }) => dayOf(at)))
        expect(found.has(item)).toBe(last >= 0 && days.size < 2)
      }
    }),
  )
})

test('what is no longer in a bank is not counted, and said', () => {
  const events = [wrong(1), answered('b', noonOf(2), false), answered('a', noonOf(3), false, { quiz: 'doors' })]
  const standing = (...banks: { id: string; items: string[] }[]) => {
    const { wrong: entries, gone } = standingWrong(events, dayOf, banks)
    return [entries.map(({ quiz, item }) => `${quiz}/${item}`), gone]
  }
  expect(standing({ id: 'keys', items: ['a', 'b'] }, { id: 'doors', items: ['a'] })).toEqual([['doors/a', 'keys/b', 'keys/a'], 0]) // prettier-ignore
  expect(standing({ id: 'keys', items: ['b'] }, { id: 'doors', items: ['a'] })).toEqual([['doors/a', 'keys/b'], 1])
  expect(standing({ id: 'keys', items: ['c'] })).toEqual([[], 3])
})
