import { progressOf } from '../../../quizzes/record/progress.ts'
import { standingWrong } from '../../../quizzes/record/wrong-book.ts'
import { dayOf } from '../day-of.ts'
import { Gone } from './Gone.tsx'
import { LearnerGate } from './LearnerGate.tsx'
import { Loading } from './Loading.tsx'
import { useTraining, type Training } from './use-training.ts'

/** A quiz as the overview needs it. */
export interface QuizLine {
  id: string
  module: string
  title: string
  summary: string
  gate: string
  passMark: number
  /** Ids of its items. */
  items: string[]
}

/** All quizzes, how far the learner has come with each, and what to do next. */
export function Overview({ quizzes }: { quizzes: QuizLine[] }) {
  const training = useTraining()
  if (!training) return <Loading />
  return (
    <LearnerGate training={training}>
      <Lines training={training} quizzes={quizzes} />
    </LearnerGate>
  )
}

function Lines({ training, quizzes }: { training: Training; quizzes: QuizLine[] }) {
  const { wrong, gone } = standingWrong(training.events, dayOf, quizzes)
  return (
    <>
      <ul class="modules">
        {quizzes.map((quiz) => (
          <Line key={quiz.id} training={training} quiz={quiz} />
        ))}
      </ul>
      <div class="actions">
        <a class="button-quiet" href="/training/wrong/">
          错题本（{wrong.length} 题）
        </a>
        <a class="button-quiet" href="/training/record/">
          学习记录
        </a>
      </div>
      <Gone count={gone} />
    </>
  )
}

function Line({ training, quiz }: { training: Training; quiz: QuizLine }) {
  const { id, module, title, summary, gate, passMark } = quiz
  return (
    <li>
      <h2>
        <a href={`/training/${id}/`}>
          {module} {title}
        </a>
      </h2>
      <p>{summary}</p>
      <p class="module-meta">
        {gate}通过，{passMark} 分及格。<a href={`/training/${id}/`}>先看学什么、读什么</a>
      </p>
      <Standing training={training} quiz={quiz} />
    </li>
  )
}

/** How far the learner has come with a quiz, and the ways on. */
export function Standing({ training, quiz }: { training: Training; quiz: Pick<QuizLine, 'id' | 'items'> }) {
  const { answered, right, total, gone, papers, passed } = progressOf(
    quiz.id,
    quiz.items.map((id) => ({ id })),
    training.events,
  )
  const best = papers.reduce((top, { percent }) => Math.max(top, percent), 0)
  return (
    <>
      <p class="standing">
        {passed ? (
          <strong class="result-passed">
            ✓ {dayOf(passed.at)} 通过，{passed.percent} 分
          </strong>
        ) : papers.length > 0 ? (
          `测验 ${papers.length} 次，最高 ${best} 分，还没过`
        ) : (
          '还没测验'
        )}
        。{answered === 0 ? '还没练习' : `题库 ${total} 题，做过 ${answered} 题，最近一次答对 ${right} 题`}
        {gone > 0 && `，另有做过的 ${gone} 题已经从题库里拿掉`}。
      </p>
      <div class="actions">
        <a class="button" href={`/training/${quiz.id}/practice/`}>
          {answered === 0 ? '开始练习' : '接着练习'}
        </a>
        <a class="button-quiet" href={`/training/${quiz.id}/quiz/`}>
          测验
        </a>
      </div>
    </>
  )
}
