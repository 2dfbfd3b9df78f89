import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byTime, type StoredEvent } from '../../../src/quizzes/record/events.ts'
import { mergeEvents } from '../../../src/quizzes/record/merge.ts'
import { answered, anyTrainingEvent, noonOf } from '../../support/quiz.ts'

/** A value as it comes out of a file or a browser's storage. */
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

/** Events of this site and of newer ones, few ids among them, so that one id often stands for different things. */
const anyEvent: fc.Arbitrary<StoredEvent> = fc
  .oneof(
    anyTrainingEvent,
    fc
      .tuple(fc.nat({ max: 9 }), fc.nat({ max: 3 }), fc.constantFrom('practised', 'talked'), fc.jsonValue())
      .map(([id, at, kind, more]) => ({ id: `e${id}`, of: '小林', at, kind, more })),
  )
  .map(stored)
const anyRecord = fc.array(anyEvent, { maxLength: 12 }).map((events) => mergeEvents(events, []))
const anyList = fc.array(anyEvent, { maxLength: 12 })

test('whichever record comes first, the result is the same', () => {
  fc.assert(
    fc.property(anyList, anyList, (a, b) => {
      expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a))
    }),
  )
})

test('in whichever order three records are put together, the result is the same', () => {
  fc.assert(
    fc.property(anyList, anyList, anyList, (a, b, c) => {
      expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)))
    }),
  )
})

test('putting a record together with itself, or with what is in it already, changes nothing', () => {
  fc.assert(
    fc.property(anyRecord, anyList, (record, other) => {
      expect(mergeEvents(record, record)).toEqual(record)
      const merged = mergeEvents(record, other)
      expect(mergeEvents(merged, other)).toEqual(merged)
      expect(mergeEvents(merged, record)).toEqual(merged)
    }),
  )
})

test('every event is there once, as somebody had it, in the order in which they happened', () => {
  fc.assert(
    fc.property(anyList, anyList, (a, b) => {
      const merged = mergeEvents(a, b)
      expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)))
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
      for (const event of merged) expect([...a, ...b]).toContain(event)
      expect(merged).toEqual([...merged].sort(byTime))
    }),
  )
})

test('a kind of event that this site does not know is kept', () => {
  const talked = { id: 'e1', of: '小林', at: noonOf(2), kind: 'talked', dialogue: 'late-parcel' }
  const practised = answered('a', noonOf(1), true)
  expect(mergeEvents<StoredEvent>([talked], [practised])).toEqual([practised, talked])
})

test('the order in which the keys of an event stand makes no difference', () => {
  const event = answered('a', noonOf(1), true)
  const turned = Object.fromEntries(Object.entries(event).toReversed()) as unknown as typeof event
  expect(mergeEvents([event], [turned])).toEqual([event])
})
