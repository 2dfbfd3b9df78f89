import { LearnerGate } from './LearnerGate.tsx'
import { Loading } from './Loading.tsx'
import { Standing, type QuizLine } from './Overview.tsx'
import { useTraining } from './use-training.ts'

/** How far the learner has come with one quiz, on the page of that quiz. */
export function ModuleStanding({ quiz }: { quiz: Pick<QuizLine, 'id' | 'items'> }) {
  const training = useTraining()
  if (!training) return <Loading />
  return (
    <LearnerGate training={training}>
      <Standing training={training} quiz={quiz} />
    </LearnerGate>
  )
}
