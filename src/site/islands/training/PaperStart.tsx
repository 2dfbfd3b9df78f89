import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import type { Quiz } from '../../../quizzes/model.ts'
import { paperSize } from '../../../quizzes/paper.ts'
import { progressOf } from '../../../quizzes/record/progress.ts'
import { AskTwice } from './AskTwice.tsx'
import { momentOf } from '../day-of.ts'
import { PaperTable } from './PaperTable.tsx'
import { useFocusOnChange } from './use-focus-on-change.ts'
import { goTo } from './use-hash.ts'
import type { Papers } from './use-paper.ts'
import type { Training } from './use-training.ts'

/** What the quiz asks for, the way in, and how earlier papers went. */
export function PaperStart({ training, bank, papers }: { training: Training; bank: QuizBank; papers: Papers }) {
  const { quiz, passMark } = bank
  const { open } = papers
  const start = useFocusOnChange<HTMLButtonElement>(open?.id)
  const done = progressOf(quiz.id, quiz.items, training.events).papers
  const begin = () => {
    void papers.begin()
    goTo('1')
  }
  return (
    <>
      <div class="paper-start">
        <div>
          <ul class="paper-rules">
            <li>一张卷子 {paperSize} 题，从题库里抽，每次不一样。</li>
            <li>
              {passMark} 分及格；<strong>红线题要全对</strong>，错一题就不过。
            </li>
            <li>交卷前不显示对错，可以翻回去改；中途关掉，下次接着做。</li>
            <li>不限时间，不限次数。</li>
          </ul>
          {open ? (
            <Unfinished papers={papers} />
          ) : (
            <div class="actions">
              <button ref={start} type="button" class="button" onClick={begin}>
                开始测验
              </button>
              <a class="button-quiet" href={`/training/${quiz.id}/practice/`}>
                先练习
              </a>
            </div>
          )}
        </div>
        <PaperTopics training={training} quiz={quiz} />
      </div>
      {done.length > 0 && (
        <section aria-labelledby="papers">
          <h2 id="papers">交过的卷子</h2>
          <PaperTable papers={done} />
        </section>
      )}
    </>
  )
}

/** What a paper asks about, and how ready the learner is for each. */
function PaperTopics({ training, quiz }: { training: Training; quiz: Quiz }) {
  return (
    <section class="paper-topics" aria-labelledby="paper-topics">
      <h2 id="paper-topics">考这些主题</h2>
      <ul>
        {quiz.topics.map(({ id, title }) => {
          const items = quiz.items.filter(({ topic }) => topic === id)
          const { answered, right, total } = progressOf(quiz.id, items, training.events)
          return (
            <li key={id}>
              <a href={`/training/${quiz.id}/practice/?topic=${id}`}>{title}</a>
              <span class="standing">
                {answered === 0 ? `${total} 题，还没做过` : `${total} 题，做过 ${answered} 题，最近对 ${right} 题`}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Unfinished({ papers }: { papers: Papers }) {
  const { items, begunAt, gone } = papers.open!
  const answered = items.filter(papers.open!.isAnswered).length
  const next = items.findIndex((item) => !papers.open!.isAnswered(item))
  return (
    <div class="notice">
      <p>
        {momentOf(begunAt)} 开始的一张还没交：{items.length} 题答了 {answered} 题。
        {gone > 0 && `有 ${gone} 题已经从题库里拿掉，不算分。`}
      </p>
      <div class="actions">
        <a class="button" href={next < 0 ? '#check' : `#${next + 1}`}>
          接着做
        </a>
        <AskTwice
          ask="放弃这张，重新抽"
          warning={`放弃以后，答过的 ${answered} 题不留，也不算次数。`}
          yes="放弃这张"
          no="不放弃"
          act={() => void papers.discard()}
        />
      </div>
    </div>
  )
}
