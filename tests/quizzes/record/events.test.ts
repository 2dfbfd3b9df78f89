import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isStoredEvent, readEvents } from '../../../src/quizzes/record/events.ts'
import { answered, anyTrainingEvent, noonOf, tookQuiz } from '../../support/quiz.ts'

const practised = answered('a', noonOf(1), true)
const paper = tookQuiz(noonOf(2), { a: true, b: false })

/** The event with some of its keys changed; `undefined` takes one away. */
const changed = <Event extends object>(event: Event, keys: { [Key in keyof Event]?: unknown }) => ({
  ...event,
  ...keys,
})

test('every event that this site writes is read, in the order in which they happened', () => {
  fc.assert(
    fc.property(fc.array(anyTrainingEvent), (events) => {
      const read = readEvents(JSON.parse(JSON.stringify(events)) as unknown[])
      expect(read).toHaveLength(events.length)
      for (const [index, { at }] of read.entries()) expect(at).toBeGreaterThanOrEqual(read[index - 1]?.at ?? 0)
    }),
  )
})

test('whatever is stored, nothing is thrown, and only events come out', () => {
  const almost = fc
    .tuple(anyTrainingEvent, fc.dictionary(fc.constantFrom(...Object.keys({ ...practised, ...paper })), fc.anything()))
    .map(([event, keys]) => ({ ...event, ...keys }))
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.anything(), almost)), (stored) => {
      for (const event of readEvents(stored)) {
        expect(isStoredEvent(event)).toBe(true)
        expect(['answered', 'took-quiz']).toContain(event.kind)
      }
    }),
    { numRuns: 1000 },
  )
})

describe('an event is left out', () => {
  test.each([
    ['without an id', changed(practised, { id: '' })],
    ['of nobody', changed(practised, { of: undefined })],
    ['of no moment', changed(practised, { at: Number.NaN })],
    ['before 1970', changed(practised, { at: -1 })],
    ['of no quiz', changed(practised, { quiz: undefined })],
    ['of a kind that is not known', changed(practised, { kind: 'talked' })],
    ['without an item', changed(practised, { item: undefined })],
    ['without an edition', changed(practised, { edition: undefined })],
    ['with a response that is none', changed(practised, { response: ['0'] })],
    ['with more points than there are', changed(practised, { points: 2 })],
    ['with fewer points than none', changed(practised, { points: -1 })],
    ['a paper without its answers', changed(paper, { answers: undefined })],
    ['a paper with an answer that is none', changed(paper, { answers: [...paper.answers, {}] })],
    [
      'a paper that does not say which were 红线题',
      changed(paper, { answers: paper.answers.map((answer) => ({ ...answer, isCritical: undefined })) }),
    ],
    ['a paper that does not say whether it was passed', changed(paper, { isPassed: 'true' })],
    ['a paper without its pass mark', changed(paper, { passMark: undefined })],
    ['a paper without its seed', changed(paper, { seed: undefined })],
    ['a paper that does not say when it was begun', changed(paper, { begunAt: undefined })],
  ])('%s', (_, event) => {
    expect(readEvents([event, practised])).toEqual([practised])
  })
})

test('of two at the same moment, that with the smaller id comes first', () => {
  const first = answered('a', noonOf(1), true, { id: 'e1' })
  const second = answered('b', noonOf(1), true, { id: 'e2' })
  expect(readEvents([second, first])).toEqual([first, second])
  expect(readEvents([first, second])).toEqual([first, second])
})
