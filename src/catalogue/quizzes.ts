import type { ReferenceList } from '../mdx/read-list.ts'
import type { Procedure } from '../procedures/model.ts'
import { compileQuiz } from '../quizzes/compile.ts'
import type { QuizItem } from '../quizzes/model.ts'
import { shuffle } from '../quizzes/shuffle.ts'
import type { WrittenQuiz } from '../quizzes/written.ts'
import { generatedItems, generatedTopic } from './generated-items.ts'
import type { QuizEntry } from './model.ts'

/** Items made from graphs are at most so many for each that was written: they ask for the way, not for judgement. */
const generatedShare = 1 / 11

/**
 * Makes quizzes out of the entries of their list, each with items that come out of its procedures' graphs.
 *
 * @param procedureById those that the site shows
 */
export function readQuizzes(
  list: ReferenceList<WrittenQuiz>,
  procedureById: ReadonlyMap<string, Procedure>,
): QuizEntry[] {
  return list.entries.map((entry) => {
    const quiz = compileQuiz(entry.id, entry.value)
    const procedures = [...new Set(quiz.procedures)].flatMap((id) => procedureById.get(id) ?? [])
    const made = inTurn(
      procedures.map((procedure) => shuffle(generatedItems(procedure), `${quiz.id}/${procedure.id}`)),
      Math.max(1, Math.floor(quiz.items.length * generatedShare)),
    )
    if (made.length > 0) {
      quiz.topics.push(generatedTopic(procedures))
      quiz.items.push(...made)
    }
    return { quiz, entry }
  })
}

/** One item of each procedure in turn, until there are enough. */
function inTurn(ofProcedures: readonly (readonly QuizItem[])[], most: number): QuizItem[] {
  const longest = Math.max(0, ...ofProcedures.map(({ length }) => length))
  const turns = Array.from({ length: longest }, (_, turn) => ofProcedures.flatMap((items) => items[turn] ?? []))
  return turns.flat().slice(0, most)
}
