import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuizItem, Response } from '../../src/quizzes/model.ts'
import { byTopic, gradePaper, percentOf } from '../../src/quizzes/result.ts'
import { anyItem, anyResponse, classification, multiple, ordering, single } from '../support/quiz.ts'

const graded = (items: QuizItem[], responses: Record<string, Response>, passMark = 90) =>
  gradePaper(items, new Map(Object.entries(responses)), passMark)

/** Papers of items of all kinds, with some of them answered. */
const anyPaper = fc
  .array(fc.tuple(anyItem, fc.boolean(), fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 15 })
  .map((items) =>
    items.map(([item, isCritical, topic], index): QuizItem => ({ ...item, id: `i${index}`, isCritical, topic })),
  )
  .chain((items) =>
    fc.tuple(...items.map((item) => fc.option(anyResponse(item), { nil: undefined }))).map((responses) => ({
      items,
      responses: new Map(items.flatMap(({ id }, index) => (responses[index] ? [[id, responses[index]] as const] : []))),
    })),
  )

describe('a graded paper', () => {
  test('comes to between nothing and all, adds up, and is passed by both conditions together', () => {
    fc.assert(
      fc.property(anyPaper, fc.integer({ min: 1, max: 100 }), ({ items, responses }, passMark) => {
        const result = gradePaper(items, responses, passMark)
        expect(result.answers.map(({ item }) => item)).toEqual(items.map(({ id }) => id))
        expect(result.max).toBe(items.length)
        expect(result.points).toBeGreaterThanOrEqual(0)
        expect(result.points).toBeLessThanOrEqual(result.max)
        expect(Number.isInteger(result.percent)).toBe(true)
        expect(result.percent).toBeGreaterThanOrEqual(0)
        expect(result.percent).toBeLessThanOrEqual(100)
        expect(result.isPassed).toBe(result.percent >= passMark && result.wrongCritical.length === 0)
        const topics = byTopic(result.answers)
        expect(topics.reduce((sum, { max }) => sum + max, 0)).toBe(result.max)
        expect(topics.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(result.points)
      }),
    )
  })

  test('names each 红线题 that is not wholly right, and no other', () => {
    fc.assert(
      fc.property(anyPaper, ({ items, responses }) => {
        const { answers, wrongCritical } = gradePaper(items, responses, 90)
        const wrong = answers.filter(({ points, max, isCritical }) => isCritical && points < max)
        expect(wrongCritical).toEqual(wrong.map(({ item }) => item))
      }),
    )
  })

  test('is not passed with one 红线题 half right, however many points there are', () => {
    const items = [
      ...Array.from({ length: 19 }, (_, index) => single(`i${index}`)),
      multiple('red', [true, true, false], { isCritical: true }),
    ]
    const right = Object.fromEntries(items.map(({ id }) => [id, [0]]))
    expect(graded(items, { ...right, red: [0, 1] })).toMatchObject({ percent: 100, isPassed: true, wrongCritical: [] })
    expect(graded(items, { ...right, red: [0] })).toMatchObject({
      percent: 97,
      isPassed: false,
      wrongCritical: ['red'],
    })
  })

  test('is passed at the pass mark and not a point below it', () => {
    const items = Array.from({ length: 10 }, (_, index) => single(`i${index}`))
    const right = (count: number) => Object.fromEntries(items.slice(0, count).map(({ id }) => [id, [0]]))
    expect(graded(items, right(9))).toMatchObject({ percent: 90, isPassed: true })
    expect(graded(items, right(8))).toMatchObject({ percent: 80, isPassed: false })
  })

  test('gives nothing for what is not answered, or for a response that cannot belong to the item', () => {
    const items = [single('a'), ordering('b', 3), classification('c', 2, [0, 1])]
    const result = graded(items, { a: [7], b: [0, 0, 0], d: [0] })
    expect(result.points).toBe(0)
    expect(result.answers.map(({ response }) => response)).toEqual([[], [], [-1, -1]])
  })

  test('keeps the edition and the topic of what was answered', () => {
    const [answer] = graded([single('a', { edition: 'e7', topic: 'doors', isCritical: true })], { a: [0] }).answers
    expect(answer).toEqual({
      item: 'a',
      edition: 'e7',
      topic: 'doors',
      response: [0],
      isCritical: true,
      points: 1,
      max: 1,
    })
  })
})

describe('per cent', () => {
  test('is rounded down, so that 89.9 does not pass for 90', () => {
    expect(percentOf({ points: 89.99, max: 100 })).toBe(89)
    expect(percentOf({ points: 13.49, max: 15 })).toBe(89)
    expect(percentOf({ points: 0, max: 0 })).toBe(0)
  })

  test('is what exact sums of thirds, fifths and sevenths come to', () => {
    const share = fc.integer({ min: 1, max: 8 }).chain((of) => fc.tuple(fc.nat({ max: of }), fc.constant(of)))
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 15 }), (shares) => {
        const all = 840n
        const exact = shares.reduce((sum, [part, of]) => sum + (BigInt(part) * all) / BigInt(of), 0n)
        const points = shares.reduce((sum, [part, of]) => sum + part / of, 0)
        expect(percentOf({ points, max: shares.length })).toBe(Number((exact * 100n) / (all * BigInt(shares.length))))
      }),
      { numRuns: 1000 },
    )
  })
})

test('topics stand with the weakest first', () => {
  const items = [
    single('a', { topic: 'keys' }),
    single('b', { topic: 'keys' }),
    single('c', { topic: 'doors' }),
    single('d', { topic: 'locks' }),
  ]
  const { answers } = graded(items, { a: [0], c: [0] })
  expect(byTopic(answers)).toEqual([
    { topic: 'locks', points: 0, max: 1 },
    { topic: 'keys', points: 1, max: 2 },
    { topic: 'doors', points: 1, max: 1 },
  ])
})
