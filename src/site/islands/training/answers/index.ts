import type { ComponentType } from 'preact'
import type { QuizItem } from '../../../../quizzes/model.ts'
import { ChoiceAnswers } from './ChoiceAnswers.tsx'
import { ClassificationAnswers } from './ClassificationAnswers.tsx'
import type { AnswerProperties } from './model.ts'
import { OrderingAnswers } from './OrderingAnswers.tsx'

const views = {
  single: ChoiceAnswers,
  multiple: ChoiceAnswers,
  ordering: OrderingAnswers,
  classification: ClassificationAnswers,
}

/** How items of this kind are answered. */
export function answersOf({ kind }: Pick<QuizItem, 'kind'>): ComponentType<AnswerProperties> {
  // TypeScript cannot tell that the item and the view found by it belong together.
  return views[kind] as unknown as ComponentType<AnswerProperties>
}
