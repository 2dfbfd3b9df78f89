import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import { kindOf } from '../../../quizzes/kinds/index.ts'
import { isFull, type QuizItem, type Response } from '../../../quizzes/model.ts'
import { shownOrder } from '../../../quizzes/shown-order.ts'
import { Citations } from './Citations.tsx'
import { answersOf } from './answers/index.ts'
import { Words } from './Words.tsx'

interface Properties {
  bank: QuizBank
  item: QuizItem
  response: Response
  /** Decides the order of the options: the same seed, the same order. */
  seed: string
  /** What stands above the question: 第 3 题，共 15 题. */
  label: string
  onChange: (response: Response) => void
  /** Whether the answer is shown, and nothing can be changed any more. */
  isShown: boolean
  onSubmit: () => void
  /** Buttons. */
  children: ComponentChildren
}

/** One item: the question, what there is to answer, and once it is answered, why. */
export function ItemCard(properties: Properties) {
  const { bank, item, response, seed, label, onChange, isShown, onSubmit, children } = properties
  const kind = kindOf(item)
  const Answers = answersOf(item)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Not while somebody chooses a topic or has begun to search.
    if (!document.activeElement?.matches('select, input')) heading.current?.focus()
  }, [item.id])
  return (
    <form
      class="item"
      onKeyDown={(event) => {
        if (!isShown) chooseByKey(event)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <p class="item-label" id="item-label">
        <span>{label}</span>
        <span class="tag">{kind.name}</span>
        {item.isCritical && <span class="tag tag-critical">红线题</span>}
        {item.isGenerated && <span class="tag">按流程自动出题</span>}
      </p>
      <h2 class="ask" ref={heading} tabIndex={-1} aria-describedby="item-label">
        <Words of={item.ask} />
      </h2>
      <fieldset class="answers">
        <legend>
          {kind.instruction}
          {'options' in item && !isShown && <span class="key-hint">，也可以按 A、B、C 或 1、2、3，回车往下走</span>}
        </legend>
        <Answers item={item} response={response} order={shownOrder(item, seed)} {...(!isShown && { onChange })} />
      </fieldset>
      <div role="status">{isShown && <Feedback bank={bank} item={item} response={response} />}</div>
      <div class="actions">{children}</div>
    </form>
  )
}

/** A letter or a digit chooses the option that is shown under it. */
function chooseByKey(event: KeyboardEvent & { currentTarget: HTMLFormElement }): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
  const shown = /^[a-z]$/i.test(event.key) ? event.key.toUpperCase().charCodeAt(0) - 64 : Number(event.key)
  const option = event.currentTarget.querySelector<HTMLInputElement>(`input[data-shown="${shown}"]`)
  if (!option || event.key === ' ') return
  event.preventDefault()
  option.focus()
  option.click()
}

function Feedback({ bank, item, response }: Pick<Properties, 'bank' | 'item' | 'response'>) {
  const grade = kindOf(item).grade(item, response)
  return (
    <div class={`feedback ${isFull(grade) ? 'feedback-right' : 'feedback-wrong'}`}>
      <p>
        <strong>{isFull(grade) ? '全对' : grade.points > 0 ? '对了一部分' : '不对'}</strong>
        {!isFull(grade) &&
          (item.isCritical ? '。这是红线题，先把依据读一遍，再往下做。' : '。为什么对、为什么不对，写在每一项下面。')}
      </p>
      <Citations label="去看" bank={bank} cited={item.about} />
      <Citations label="依据" bank={bank} cited={item.rules} />
    </div>
  )
}
