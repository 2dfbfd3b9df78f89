import { practiceOrder } from '../../../quizzes/record/progress.ts'
import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import { LearnerGate } from './LearnerGate.tsx'
import { Loading } from './Loading.tsx'
import { RoundView } from './RoundView.tsx'
import { useBanks } from './use-banks.ts'
import { useRound } from './use-round.ts'
import { useTopic } from './use-topic.ts'
import { useTraining, type Training } from './use-training.ts'

/** Practice of one quiz: rounds of items, each with its answer at once. The address may name a topic. */
export function Practice({ quiz }: { quiz: string }) {
  const training = useTraining()
  const { banks, isFailed, retry } = useBanks([quiz])
  if (!training || !banks) return <Loading isFailed={isFailed} retry={retry} />
  return (
    <LearnerGate training={training}>
      <PracticeOf training={training} bank={banks[0]!} />
    </LearnerGate>
  )
}

function PracticeOf({ training, bank }: { training: Training; bank: QuizBank }) {
  const { quiz } = bank
  const [named, choose] = useTopic()
  const topic = quiz.topics.find(({ id }) => id === named)
  return (
    <>
      <label class="field field-inline">
        <span>练哪个主题</span>
        <select class="input" value={topic?.id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">全部</option>
          {quiz.topics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <PracticeRound key={topic?.id} training={training} bank={bank} topic={topic?.id} />
    </>
  )
}

function PracticeRound({ training, bank, topic }: { training: Training; bank: QuizBank; topic: string | undefined }) {
  const { quiz } = bank
  const items = quiz.items.filter((item) => topic === undefined || item.topic === topic)
  const all = quiz.items.map((item) => ({ bank, item }))
  const round = useRound(training, `${quiz.id}/${topic ?? ''}`, all, (seed) =>
    practiceOrder(quiz.id, items, training.events, seed).map((item) => ({ bank, item })),
  )
  if (!round) return <Loading />
  return (
    <RoundView
      round={round}
      end={
        <>
          <a class="button-quiet" href="/training/wrong/">
            看错题本
          </a>
          <a class="button-quiet" href={`/training/${quiz.id}/quiz/`}>
            去测验
          </a>
        </>
      }
    />
  )
}
