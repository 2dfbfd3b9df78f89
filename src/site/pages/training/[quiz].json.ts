import type { APIRoute, GetStaticPaths } from 'astro'
import { bankOf } from '../../../catalogue/quiz-bank.ts'
import { getCatalogue } from '../../catalogue.ts'

/** The item bank of a quiz, which its pages fetch. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { quizzes } = await getCatalogue()
  return quizzes.map(({ quiz }) => ({ params: { quiz: quiz.id } }))
}

export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue()
  const { quiz } = catalogue.quizzes.find((entry) => entry.quiz.id === params['quiz'])!
  // What only the page of the module says need not be fetched again.
  const asked = { ...quiz, summary: '', gate: '', audience: [], goals: [] }
  return Response.json(bankOf(asked, catalogue))
}
