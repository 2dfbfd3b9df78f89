import type { ListDefinition } from '../mdx/read-list.ts'
import { WrittenQuiz } from './written.ts'

/** How quizzes are kept: one a file. */
export const quizList = {
  name: '测验',
  path: 'quizzes/',
  schema: WrittenQuiz,
  id: 'file-name',
} satisfies ListDefinition<typeof WrittenQuiz>
