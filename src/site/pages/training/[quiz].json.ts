import type { APIRoute, GetStaticPaths } from 'astro'
import { bankOf } from '../../../catalogue/quiz-bank.ts'
import { getCatalogue } from '../../catalogue.ts'

/** What only the page of the module says, and need not be fetched again. */
const onlyThere = new Set(['summary', 'gate', 'audience', 'goals'])

/** The item bank of a quiz, which its pages fetch. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { quizzes } = await getCatalogue()
  return quizzes.map(({ quiz }) => ({ params: { quiz: quiz.id } }))
}

export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue()
  const { quiz } = catalogue.quizzes.find((entry) => entry.quiz.id === params['quiz'])!
  return new Response(JSON.stringify(bankOf(quiz, catalogue), (key, value) => (onlyThere.has(key) ? undefined : value)))
}
