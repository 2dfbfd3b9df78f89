import { wordsOf } from '../../mdx/rich-text.ts'
import type { OrderingItem } from '../model.ts'
import { arePositions, type Kind } from './kind.ts'

/**
 * Steps to put in their order. What counts is how many steps are followed at once by the one that should follow, and
 * whether the first one is first.
 */
export const ordering: Kind<OrderingItem> = {
  name: '排序',
  instruction: '按先后一个一个点',
  keys: ['steps'],
  read: ({ steps = [] }, rich) => ({
    steps: steps.map(({ text, why = '' }) => ({ text: rich(text), why: rich(why) })),
  }),
  shuffled: ({ steps }) => steps.map(() => ({})),
  blank: () => [],
  key: ({ steps }) => steps.map((_, position) => position),
  fits: ({ steps }, response) => arePositions(response, steps.length),
  isComplete: ({ steps }, response) => response.length === steps.length,
  grade({ steps }, response) {
    const right = response.filter((position, index) => position === (index === 0 ? 0 : response[index - 1]! + 1)).length
    return { points: steps.length === 0 ? 0 : right / steps.length, max: 1 }
  },
  describe: ({ steps }, response) =>
    response.map((position, index) => `${index + 1}. ${wordsOf(steps[position]!.text)}`),
}
