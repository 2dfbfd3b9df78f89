import type { ReferenceList } from '../mdx/read-list.ts'
import type { Procedure } from '../procedures/model.ts'
import { compileQuiz } from '../quizzes/compile.ts'
import type { WrittenQuiz } from '../quizzes/written.ts'
import { generatedItems, generatedTopic } from './generated-items.ts'
import type { QuizEntry } from './model.ts'

/**
 * Makes quizzes out of the entries of their list, each with the items that come out of its procedures' graphs.
 *
 * @param procedureById those that the site shows
 */
export function readQuizzes(
  list: ReferenceList<WrittenQuiz>,
  procedureById: ReadonlyMap<string, Procedure>,
): QuizEntry[] {
  return list.entries.map((entry) => {
    const quiz = compileQuiz(entry.id, entry.value)
    const procedures = quiz.procedures.flatMap((id) => procedureById.get(id) ?? [])
    const made = procedures.flatMap(generatedItems)
    if (made.length > 0) {
      quiz.topics.push(generatedTopic(procedures))
      quiz.items.push(...made)
    }
    return { quiz, entry }
  })
}
