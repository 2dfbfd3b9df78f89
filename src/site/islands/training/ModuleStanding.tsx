import { Standing, type QuizLine } from './Overview.tsx'
import { useTraining } from './use-training.ts'

/**
 * How far the learner has come with one quiz, on the page of that quiz. Who is learning is asked by the pages that it
 * leads to, so that this one keeps its height while it opens.
 */
export function ModuleStanding({ quiz }: { quiz: Pick<QuizLine, 'id' | 'items'> }) {
  const training = useTraining()
  if (!training) return <p class="loading">正在打开……</p>
  const { learner } = training
  return (
    <>
      <p class="learner">
        {learner === '' ? (
          '还没有人在这台电脑上学'
        ) : (
          <span>
            学习者：<strong>{learner}</strong>
          </span>
        )}
      </p>
      <Standing training={training} quiz={quiz} />
    </>
  )
}
