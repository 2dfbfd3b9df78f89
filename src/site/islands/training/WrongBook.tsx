import { standingWrong } from '../../../quizzes/record/wrong-book.ts'
import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import { dayOf, localDay } from '../day-of.ts'
import { Gone } from './Gone.tsx'
import { LearnerGate } from './LearnerGate.tsx'
import { Loading } from './Loading.tsx'
import { RoundView } from './RoundView.tsx'
import { useBanks } from './use-banks.ts'
import { goTo, useHash } from './use-hash.ts'
import { useRound, type Asked } from './use-round.ts'
import { useTraining, type Training } from './use-training.ts'
import { Words } from './Words.tsx'

/** The 错题本 over all quizzes: what was answered wrong and has not stuck yet, to look at and to practise. */
export function WrongBook({ quizzes }: { quizzes: string[] }) {
  const training = useTraining()
  const { banks, isFailed, retry } = useBanks(quizzes)
  if (!training || !banks) return <Loading isFailed={isFailed} retry={retry} />
  return (
    <LearnerGate training={training}>
      <Book key={training.learner} training={training} banks={banks} />
    </LearnerGate>
  )
}

function Book({ training, banks }: { training: Training; banks: QuizBank[] }) {
  const isPractising = useHash() === 'practice'
  const all = banks.flatMap((bank) => bank.quiz.items.map((item) => ({ bank, item })))
  const byId = new Map(all.map((asked) => [`${asked.bank.quiz.id}/${asked.item.id}`, asked]))
  const ids = banks.map(({ quiz }) => ({ id: quiz.id, items: quiz.items.map(({ id }) => id) }))
  const { wrong: entries, gone } = standingWrong(training.events, dayOf, ids)
  const wrong = entries.map((entry) => ({ ...entry, ...byId.get(`${entry.quiz}/${entry.item}`)! }))
  const today = localDay()
  const due = wrong.filter(({ rightOn }) => rightOn !== today)
  if (isPractising) return <WrongRound training={training} all={all} due={due} />
  if (wrong.length === 0) {
    return (
      <>
        <p class="empty">
          错题本是空的。到 <a href="/training/">学习与测验</a> 挑一门练。
        </p>
        <Gone count={gone} />
      </>
    )
  }
  return (
    <>
      {due.length === 0 ? (
        <p class="notice">今天的错题都答对了，换一天再来。</p>
      ) : (
        <div class="actions">
          <button type="button" class="button" onClick={() => goTo('practice')}>
            练错题（{due.length} 题）
          </button>
        </div>
      )}
      <ul class="wrong-list">
        {wrong.map(({ bank, item, times, rightOn }) => (
          <li key={`${bank.quiz.id}/${item.id}`}>
            <p>
              {item.isCritical && <span class="tag tag-critical">红线题</span>} <Words of={item.ask} />
            </p>
            <p class="wrong-meta">
              {bank.quiz.module} {bank.quiz.title} · 错过 {times} 次
              {rightOn !== undefined && (rightOn === today ? ' · 今天答对了，换一天再对一次' : ' · 再对一次就移出去')}
            </p>
          </li>
        ))}
      </ul>
      <Gone count={gone} />
    </>
  )
}

function WrongRound({ training, all, due }: { training: Training; all: Asked[]; due: Asked[] }) {
  const round = useRound(training, 'wrong', all, () => due)
  if (!round) return <Loading />
  const back = (
    <a class="button-quiet" href="#">
      回错题本
    </a>
  )
  return round.size === 0 ? (
    <div class="empty">
      <p>今天没有要练的错题。</p>
      {back}
    </div>
  ) : (
    <RoundView round={round} end={back} />
  )
}
