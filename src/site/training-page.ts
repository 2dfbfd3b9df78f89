import type { Catalogue } from '../catalogue/model.ts'
import type { QuizLine } from './islands/training/Overview.tsx'

/** All quizzes, as lists of them need them, in the order of their modules. */
export function quizLines({ quizzes, lists }: Catalogue): QuizLine[] {
  const marks = lists.settings.entries[0]?.value.passMarks ?? {}
  return quizzes
    .map(({ quiz: { id, module, title, summary, gate, items } }) => ({
      id,
      module,
      title,
      summary,
      gate,
      passMark: marks[module] ?? 100,
      items: items.map((item) => item.id),
    }))
    .sort((a, b) => Number(a.module.slice(1)) - Number(b.module.slice(1)))
}
