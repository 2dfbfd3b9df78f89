import { useLayoutEffect, useRef } from 'preact/hooks'
import type { QuizItem } from '../../../quizzes/model.ts'
import type { OpenPaper } from './use-paper.ts'
import { Words } from './Words.tsx'

/** All questions of a paper before it is handed in: what is answered, and what is not. */
export function PaperCheck({ open, handIn }: { open: OpenPaper; handIn: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const missing = open.items.filter((item) => !open.isAnswered(item)).length
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        交卷以前
      </h2>
      <p>{missing === 0 ? '都答了。点一题可以回去改。' : `还有 ${missing} 题没有答完，没答的算错。`}</p>
      <ol class="paper-list">
        {open.items.map((item, at) => (
          <li key={item.id}>
            <span class="paper-line">
              <a href={`#${at + 1}`}>
                <Words of={item.ask} isWithinControl />
              </a>
              <span class={open.isAnswered(item) ? 'tag' : 'tag tag-missing'}>{standingOf(open, item)}</span>
            </span>
          </li>
        ))}
      </ol>
      <div class="actions">
        <button type="button" class="button" onClick={handIn}>
          交卷
        </button>
        <a class="button-quiet" href={`#${open.items.length}`}>
          再看看
        </a>
      </div>
    </>
  )
}

function standingOf(open: OpenPaper, item: QuizItem): string {
  if (open.isAnswered(item)) return '答了'
  if (open.isChanged(item)) return '题改过，要重答'
  return open.responses.has(item.id) ? '没答完' : '没答'
}
