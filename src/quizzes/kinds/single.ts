import { wordsOf, type RichText } from '../../mdx/rich-text.ts'
import type { ChoiceItem } from '../model.ts'
import type { WrittenItem } from '../written.ts'
import { arePositions, type Kind } from './kind.ts'

/** One right option among several. */
export const single: Kind<ChoiceItem> = {
  name: '单选',
  instruction: '选一个',
  keys: ['options'],
  read: readOptions,
  shuffled: ({ options }) => options,
  blank: () => [],
  key: ({ options }) => options.flatMap(({ isRight }, position) => (isRight ? [position] : [])).slice(0, 1),
  fits: ({ options }, response) => response.length <= 1 && arePositions(response, options.length),
  isComplete: (_, response) => response.length === 1,
  grade: ({ options }, response) => ({ points: options[response[0] ?? -1]?.isRight ? 1 : 0, max: 1 }),
  describe: ({ options }, response) => response.map((position) => wordsOf(options[position]!.text)),
}

/** The options of a choice, out of what its author wrote. */
export function readOptions(
  { options = [] }: WrittenItem,
  rich: (text: string) => RichText,
): { options: ChoiceItem['options'] } {
  return {
    options: options.map(({ text, right, why = '', last }) => ({
      text: rich(text),
      isRight: right === true,
      why: rich(why),
      ...(last && { isLast: true }),
    })),
  }
}
