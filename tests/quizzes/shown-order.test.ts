import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownOrder } from '../../src/quizzes/shown-order.ts'
import { shuffle } from '../../src/quizzes/shuffle.ts'
import { multiple, ordering, single } from '../support/quiz.ts'

/** A choice with an option for each mark, which says whether it is kept last. */
function choiceOf(marks: readonly boolean[]) {
  const options = marks.map((isLast, index) => ({ text: `${index}`, isRight: index === 0, why: '', ...(isLast && { isLast: true as const }) })) // prettier-ignore
  return single('which', { options })
}

test('every part is shown once, and what is kept last stands behind the others as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 8 }), fc.string(), (marks, seed) => {
      const order = shownOrder(choiceOf(marks), seed)
      expect([...order].sort((a, b) => a - b)).toEqual([...marks.keys()])
      const last = [...marks.keys()].filter((position) => marks[position])
      expect(order.slice(marks.length - last.length)).toEqual(last)
    }),
  )
})

test('the others are shuffled as if nothing were kept', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 8 }), fc.string(), (marks, seed) => {
      const item = choiceOf(marks)
      const all = shuffle([...marks.keys()], `${seed}/${item.id}`)
      const others = (order: readonly number[]) => order.filter((position) => !marks[position])
      expect(others(shownOrder(item, seed))).toEqual(others(all))
    }),
  )
})

test('an item without such an option is shown in the order that it always had, since seeds are kept in records', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 8 }), (seed, length) => {
      for (const item of [ordering('o', length), multiple('m', Array<boolean>(length).fill(true))]) {
        expect(shownOrder(item, seed)).toEqual(shuffle([...Array(length).keys()], `${seed}/${item.id}`))
      }
    }),
  )
})
