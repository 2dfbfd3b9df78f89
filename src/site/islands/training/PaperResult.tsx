import { useLayoutEffect, useRef } from 'preact/hooks'
import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import { isFull } from '../../../quizzes/model.ts'
import type { TookQuiz } from '../../../quizzes/record/events.ts'
import { shownOrder } from '../../../quizzes/shown-order.ts'
import { byTopic, percentOf, type Answer } from '../../../quizzes/result.ts'
import { Citations } from './Citations.tsx'
import { answersOf } from './answers/index.ts'
import { momentOf } from '../day-of.ts'
import type { Training } from './use-training.ts'
import { Words } from './Words.tsx'

/** How a paper went: passed or not and why, what to read by topic, and every question with its answer. */
export function PaperResult({ training, bank, paper }: { training: Training; bank: QuizBank; paper: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const { quiz } = bank
  const event = training.events.find((candidate) => candidate.kind === 'took-quiz' && candidate.id === paper)
  if (event?.kind !== 'took-quiz') {
    return (
      <p class="empty">
        {training.learner}的记录里没有这张卷子。换了人或换了电脑的，先在 <a href="/training/record/">学习记录</a>{' '}
        里切换或导入。
      </p>
    )
  }
  const { answers, isPassed, percent, passMark, at } = event
  const weak = byTopic(answers).filter((topic) => topic.points < topic.max)
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class={isPassed ? 'result-passed' : 'result-failed'}>
        {isPassed ? `✓ 通过，${percent} 分` : `✗ 没过，${percent} 分`}
      </h2>
      <p>
        {momentOf(at)} 交卷，{answers.length} 题里全对 {answers.filter(isFull).length} 题，及格线 {passMark} 分。
        <WhyFailed event={event} />
      </p>
      <div class="actions">
        <a class="button" href={isPassed ? '/training/' : `/training/${quiz.id}/practice/`}>
          {isPassed ? '去下一门' : '练一练再来'}
        </a>
        <a class="button-quiet" href="#">
          再做一张
        </a>
        <a class="button-text" href="/training/record/">
          看学习记录
        </a>
      </div>
      {weak.length > 0 && (
        <section aria-labelledby="topics">
          <h3 id="topics">先补这几个主题</h3>
          <ul class="topic-results">
            {weak.map(({ topic, points, max }) => (
              <TopicResult key={topic} bank={bank} topic={topic} percent={percentOf({ points, max })} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="answers">
        <h3 id="answers">每一题</h3>
        <ol class="paper-list">
          {answers.map((answer) => (
            <AnswerResult key={answer.item} bank={bank} answer={answer} seed={event.seed} />
          ))}
        </ol>
      </section>
    </>
  )
}

function WhyFailed({ event }: { event: TookQuiz }) {
  const wrong = event.answers.filter((answer) => answer.isCritical && !isFull(answer)).length
  if (event.isPassed || wrong === 0) return null
  return (
    <>
      <strong>红线题错了 {wrong} 题</strong>，红线题要全对才过。
    </>
  )
}

function TopicResult({ bank, topic, percent }: { bank: QuizBank; topic: string; percent: number }) {
  const known = bank.quiz.topics.find(({ id }) => id === topic)
  return (
    <li>
      <p>
        <strong>{known?.title ?? topic}</strong> 对了 {percent}%
      </p>
      {known && (
        <>
          <p>
            <Words of={known.why} />
          </p>
          <Citations label="读" bank={bank} cited={known.read} />
          <p>
            <a href={`/training/${bank.quiz.id}/practice/?topic=${topic}`}>练这个主题</a>
          </p>
        </>
      )}
    </li>
  )
}

function AnswerResult({ bank, answer, seed }: { bank: QuizBank; answer: Answer; seed: string }) {
  const item = bank.quiz.items.find(({ id }) => id === answer.item)
  const sign = isFull(answer) ? '✓ 对' : answer.points > 0 ? '✗ 对了一部分' : '✗ 不对'
  const tags = (
    <span class="paper-tags">
      {answer.isCritical && <span class="tag tag-critical">红线题</span>}
      <span class={isFull(answer) ? 'tag' : 'tag tag-missing'}>{sign}</span>
    </span>
  )
  if (item?.edition !== answer.edition) {
    return (
      <li>
        <span class="paper-line">
          <span>
            {item ? (
              <>
                <Words of={item.ask} />
                （这道题后来改过，当时的答案不再显示）
              </>
            ) : (
              '这道题后来从题库里拿掉了'
            )}
          </span>
          {tags}
        </span>
      </li>
    )
  }
  const Answers = answersOf(item)
  return (
    <li>
      <details>
        <summary>
          <span class="paper-line">
            <span>
              <Words of={item.ask} isWithinControl />
            </span>
            {tags}
          </span>
        </summary>
        <Answers item={item} response={answer.response} order={shownOrder(item, seed)} />
      </details>
    </li>
  )
}
