import type { QuizItem, Response } from '../../../../quizzes/model.ts'

/** How an item of one kind is answered, and how its answer is shown. */
export interface AnswerProperties<Item extends QuizItem = QuizItem> {
  item: Item
  response: Response
  /** The order in which parts are shown, by their positions in the item. */
  order: readonly number[]
  /** Called with the next response; not given once the answer is shown. */
  onChange?: (response: Response) => void
}

/** What a part turned out to be: in words and a sign, so that it is not told by colour alone. */
export const verdict = {
  right: { sign: '✓', word: '对' },
  wrong: { sign: '✗', word: '不对' },
  missed: { sign: '!', word: '漏了' },
  key: { sign: '✓', word: '应该选这个' },
} as const

/** The letter of the part that is shown at a position: A, B, C… */
export const letterOf = (position: number) => String.fromCharCode(65 + position)
