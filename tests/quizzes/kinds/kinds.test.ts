import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf, kinds } from '../../../src/quizzes/kinds/index.ts'
import { isFull, type QuizItem, type Response } from '../../../src/quizzes/model.ts'
import { itemKinds } from '../../../src/quizzes/written.ts'
import { anyItem, anyResponse, classification, multiple, ordering, single } from '../../support/quiz.ts'

const answeredItem = anyItem.chain((item) => anyResponse(item).map((response) => ({ item, response })))
const pointsOf = (item: QuizItem, response: Response) => kindOf(item).grade(item, response).points

/** Whether a response says the same as the key, in whatever order options were chosen. */
function isKey(item: QuizItem, response: Response): boolean {
  const sorted = (list: Response) => (item.kind === 'multiple' ? [...list].sort((a, b) => a - b) : list).join()
  return sorted(response) === sorted(kindOf(item).key(item))
}

test('there is one for everything an author may write', () => {
  expect(Object.keys(kinds)).toEqual([...itemKinds])
})

describe('every kind', () => {
  test('grades what fits with no less than nothing and no more than the most', () => {
    fc.assert(
      fc.property(answeredItem, ({ item, response }) => {
        const kind = kindOf(item)
        expect(kind.fits(item, response)).toBe(true)
        const { points, max } = kind.grade(item, response)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(max)
      }),
    )
  })

  test('gives full marks to the key and to nothing else', () => {
    fc.assert(
      fc.property(answeredItem, ({ item, response }) => {
        const kind = kindOf(item)
        expect(isFull(kind.grade(item, kind.key(item)))).toBe(true)
        expect(isFull(kind.grade(item, response))).toBe(isKey(item, response))
      }),
      { numRuns: 1000 },
    )
  })

  test('takes its key for complete, and what is blank for neither complete nor worth anything', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const kind = kindOf(item)
        expect(kind.fits(item, kind.key(item))).toBe(true)
        expect(kind.isComplete(item, kind.key(item))).toBe(true)
        expect(kind.fits(item, kind.blank(item))).toBe(true)
        expect(kind.isComplete(item, kind.blank(item))).toBe(false)
        expect(pointsOf(item, kind.blank(item))).toBe(0)
      }),
    )
  })

  test('refuses whatever does not belong to the item, and says in words what does', () => {
    fc.assert(
      fc.property(anyItem, fc.array(fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double())), (item, response) => {
        const kind = kindOf(item)
        if (!kind.fits(item, response)) return
        const { points, max } = kind.grade(item, response)
        expect(points >= 0 && points <= max).toBe(true)
        for (const line of kind.describe(item, response)) expect(line).toEqual(expect.any(String))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['a position beyond the last', single('a'), [3]],
    ['two answers to a single choice', single('a'), [0, 1]],
    ['an option twice', multiple('a', [true, false]), [0, 0]],
    ['half a position', ordering('a', 3), [0.5]],
    ['a step before the first', ordering('a', 3), [-1, 0, 1]],
    ['a class that is not there', classification('a', 2, [0, 1]), [0, 2]],
    ['a class before none', classification('a', 2, [0, 1]), [0, -2]],
    ['too few things', classification('a', 2, [0, 1]), [0]],
    ['no number', classification('a', 2, [0, 1]), [0, Number.NaN]],
  ])('does not take %s', (_, item, response) => {
    expect(kindOf(item).fits(item, response)).toBe(false)
  })
})

test('a multiple choice takes a point away for each wrong option, never below nothing', () => {
  const item = multiple('a', [true, true, true, false, false])
  expect(pointsOf(item, [0, 1, 2])).toBe(1)
  expect(pointsOf(item, [0, 1])).toBeCloseTo(2 / 3)
  expect(pointsOf(item, [0, 1, 3])).toBeCloseTo(1 / 3)
  expect(pointsOf(item, [0, 3, 4])).toBe(0)
  expect(pointsOf(item, [0, 1, 2, 3, 4])).toBeCloseTo(1 / 3)
})

test('an ordering counts each step that follows the one before it', () => {
  const item = ordering('a', 4)
  expect(pointsOf(item, [0, 1, 2, 3])).toBe(1)
  expect(pointsOf(item, [0, 1])).toBe(1 / 2)
  expect(pointsOf(item, [3, 0, 1, 2])).toBe(1 / 2)
  expect(pointsOf(item, [3, 2, 1, 0])).toBe(0)
})

test('a classification counts each thing, and says which was not put anywhere', () => {
  const item = classification('a', 2, [0, 1, 1, 0])
  expect(pointsOf(item, [0, 1, 1, 1])).toBe(3 / 4)
  expect(pointsOf(item, [0, -1, -1, -1])).toBe(1 / 4)
  expect(kindOf(item).describe(item, [1, -1, 1, 0])).toEqual([
    '第 1 把：第 2 类',
    '第 2 把：没有归',
    '第 3 把：第 2 类',
    '第 4 把：第 1 类',
  ])
})

test('what was chosen is said in the order in which it was written, and steps in the order in which they were put', () => {
  const choice = multiple('a', [true, false, true])
  expect(kindOf(choice).describe(choice, [2, 0])).toEqual(['第 1 样', '第 3 样'])
  const steps = ordering('a', 3)
  expect(kindOf(steps).describe(steps, [2, 0])).toEqual(['1. 第 3 步', '2. 第 1 步'])
})
