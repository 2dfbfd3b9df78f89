import type { RichText } from '../../mdx/rich-text.ts'
import type { Grade, PartsOf, QuizItem, Response } from '../model.ts'
import type { WrittenItem } from '../written.ts'

/**
 * One kind of item. A kind is one file with one of these, its line in `index.ts`, what authors write in `written.ts`,
 * and how it is answered in `site/islands/training/answers`.
 */
export interface Kind<Item extends QuizItem = QuizItem> {
  /** What people call it: 单选. */
  name: string
  /** What to do, in a few words. */
  instruction: string
  /** Which keys of a written item belong to the kind. */
  keys: readonly (keyof WrittenItem)[]
  /**
   * What is peculiar to the kind, out of what its author wrote; what is missing is empty.
   *
   * @param rich reads the markup of a text: given, since browsers do without it
   */
  read(written: WrittenItem, rich: (text: string) => RichText): PartsOf<Item>
  /** The parts that are shown in an order by chance, those that are kept last excepted. */
  shuffled(item: Item): readonly { isLast?: true }[]
  /** What a learner has answered who has done nothing yet. */
  blank(item: Item): Response
  /** The response that is wholly right. */
  key(item: Item): Response
  /** Whether a response can belong to the item at all: it may come from a file, or from before the item was changed. */
  fits(item: Item, response: Response): boolean
  /** Whether all has been answered that there is to answer. */
  isComplete(item: Item, response: Response): boolean
  /** How good a response is; what is not answered earns nothing. */
  grade(item: Item, response: Response): Grade
  /** A response in words, one line for each part of it. */
  describe(item: Item, response: Response): string[]
}

/** Whether these are different positions of a list of this length. */
export function arePositions(response: Response, length: number): boolean {
  return (
    new Set(response).size === response.length &&
    response.every((position) => Number.isInteger(position) && position >= 0 && position < length)
  )
}
