import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { kindOf } from '../../../quizzes/kinds/index.ts'
import { ItemCard } from './ItemCard.tsx'
import type { Round } from './use-round.ts'

/** A round of practice on the page. `end` stands below the sum when the round is over. */
export function RoundView({ round, end }: { round: Round; end: ComponentChildren }) {
  const { now, at, size, right, seed, response, isShown } = round
  const next = useRef<HTMLButtonElement>(null)
  const [pressedAt, setPressedAt] = useState(-1)
  useLayoutEffect(() => {
    if (isShown) next.current?.focus()
  }, [isShown, at])
  if (!now) return <RoundEnd round={round} end={end} />
  const { instruction, isComplete } = kindOf(now.item)
  const isReady = isComplete(now.item, response)
  return (
    <>
      <progress class="round-progress" value={at + (isShown ? 1 : 0)} max={size} aria-label="这一轮做到哪里" />
      <ItemCard
        key={now.item.id}
        bank={now.bank}
        item={now.item}
        response={response}
        seed={seed}
        label={`第 ${at + 1} 题，这一轮 ${size} 题`}
        onChange={round.answer}
        isShown={isShown}
        onSubmit={() => {
          if (isShown) round.next()
          else if (isReady) round.show()
          else setPressedAt(at)
        }}
      >
        {pressedAt === at && !isReady && (
          <p class="finding" role="alert">
            还没答完：{instruction}。
          </p>
        )}
        {isShown ? (
          <button key="next" ref={next} type="submit" class="button">
            {at + 1 < size ? '下一题' : '看这一轮的结果'}
          </button>
        ) : (
          <button key="show" type="submit" class="button" aria-disabled={!isReady}>
            看对不对
          </button>
        )}
        <span class="round-sum">这一轮对了 {right} 题</span>
      </ItemCard>
    </>
  )
}

function RoundEnd({ round, end }: { round: Round; end: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const { right, size } = round
  return (
    <div class="round-end">
      <h2 tabIndex={-1} ref={heading}>
        这一轮做完了：{size} 题对了 {right} 题
      </h2>
      <p>
        {right === size
          ? '全对。换一天再练一轮，才记得牢。'
          : '没答对的记进了错题本，在两个不同的日子各答对一次就移出去。'}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={round.restart}>
          再来一轮
        </button>
        {end}
      </div>
    </div>
  )
}
