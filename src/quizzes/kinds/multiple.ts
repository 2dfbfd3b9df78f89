import { wordsOf } from '../../mdx/rich-text.ts'
import type { ChoiceItem } from '../model.ts'
import { arePositions, type Kind } from './kind.ts'
import { readOptions } from './single.ts'

/**
 * Any number of right options. Each right one that was chosen counts for one, each wrong one takes one away, and the sum
 * is a share of the right ones, never below nothing.
 */
export const multiple: Kind<ChoiceItem> = {
  name: '多选',
  instruction: '选出所有对的',
  keys: ['options'],
  read: readOptions,
  shuffled: ({ options }) => options,
  blank: () => [],
  key: ({ options }) => options.flatMap(({ isRight }, position) => (isRight ? [position] : [])),
  fits: ({ options }, response) => arePositions(response, options.length),
  isComplete: (_, response) => response.length > 0,
  grade({ options }, response) {
    const chosen = new Set(response)
    const right = options.filter(({ isRight }) => isRight).length
    const hits = options.filter(({ isRight }, position) => isRight && chosen.has(position)).length
    const misses = options.filter(({ isRight }, position) => !isRight && chosen.has(position)).length
    return { points: right === 0 ? 0 : Math.max(0, hits - misses) / right, max: 1 }
  },
  describe: ({ options }, response) =>
    [...response].sort((a, b) => a - b).map((position) => wordsOf(options[position]!.text)),
}
