import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawPaper, paperSize } from '../../src/quizzes/paper.ts'
import type { QuizItem } from '../../src/quizzes/model.ts'
import { quizOf, single } from '../support/quiz.ts'

/** Banks of every size, some of their items made from graphs (they have a topic of their own), some 红线题. */
const anyBank: fc.Arbitrary<QuizItem[]> = fc
  .array(
    fc.record({
      topic: fc.constantFrom('a', 'b', 'c', 'd'),
      isCritical: fc.boolean(),
      isGenerated: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
    }),
    { minLength: 1, maxLength: 70 },
  )
  .map((items) =>
    items.map(({ topic, isCritical, isGenerated }, index) =>
      single(`i${index}`, isGenerated ? { topic: 'ways', isGenerated } : { topic, isCritical }),
    ),
  )

const anySize = fc.integer({ min: 1, max: 30 })
const counting = (items: readonly QuizItem[], is: (item: QuizItem) => boolean) => items.filter(is).length

describe('a paper', () => {
  test('is the same for the same seed, and different items are asked', () => {
    fc.assert(
      fc.property(anyBank, fc.string(), anySize, (items, seed, size) => {
        const paper = drawPaper(quizOf(items), { seed, size })
        expect(drawPaper(quizOf(items), { seed, size })).toEqual(paper)
        expect(new Set(paper.map(({ id }) => id)).size).toBe(paper.length)
        for (const item of paper) expect(items).toContain(item)
      }),
    )
  })

  test('has the size asked, or all that may be asked when the bank has no more', () => {
    fc.assert(
      fc.property(anyBank, fc.string(), anySize, (items, seed, size) => {
        const made = counting(items, ({ isGenerated }) => isGenerated)
        const askable = items.length - made + Math.min(3, made)
        expect(drawPaper(quizOf(items), { seed, size })).toHaveLength(Math.min(size, askable))
      }),
    )
  })

  test('has at least three 红线题 where there are so many, and at most three items from graphs', () => {
    fc.assert(
      fc.property(anyBank, fc.string(), anySize, (items, seed, size) => {
        const paper = drawPaper(quizOf(items), { seed, size })
        const critical = counting(items, ({ isCritical }) => isCritical)
        expect(counting(paper, ({ isCritical }) => isCritical)).toBeGreaterThanOrEqual(Math.min(3, critical, size))
        expect(counting(paper, ({ isGenerated }) => isGenerated)).toBeLessThanOrEqual(3)
      }),
    )
  })

  test('asks every topic where there is room for them beside the 红线题', () => {
    fc.assert(
      fc.property(anyBank, fc.string(), (items, seed) => {
        const quiz = quizOf(items)
        const paper = drawPaper(quiz, { seed, size: quiz.topics.length + 3 })
        expect(new Set(paper.map(({ topic }) => topic))).toEqual(new Set(quiz.topics.map(({ id }) => id)))
      }),
    )
  })

  test('has fifteen items when nothing else is said', () => {
    const items = Array.from({ length: 60 }, (_, index) => single(`i${index}`, { topic: 'abc'[index % 3]! }))
    expect(drawPaper(quizOf(items), { seed: 'one' })).toHaveLength(paperSize)
    expect(paperSize).toBe(15)
  })

  test('differs from seed to seed, in its items and in their order', () => {
    const items = Array.from({ length: 45 }, (_, index) => single(`i${index}`, { topic: 'abc'[index % 3]! }))
    const papers = ['one', 'two', 'three'].map((seed) => drawPaper(quizOf(items), { seed }).map(({ id }) => id))
    expect(new Set(papers.map((ids) => ids.join())).size).toBe(3)
    expect(new Set(papers.map((ids) => [...ids].sort().join())).size).toBe(3)
  })

  test('does not begin with the 红线题 every time', () => {
    const items = Array.from({ length: 45 }, (_, index) => single(`i${index}`, { isCritical: index < 3 }))
    const first = ['one', 'two', 'three', 'four', 'five'].map((seed) => drawPaper(quizOf(items), { seed })[0]!)
    expect(first.some(({ isCritical }) => !isCritical)).toBe(true)
  })
})
