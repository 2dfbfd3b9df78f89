import type { OrderingItem } from '../../../../quizzes/model.ts'
import type { AnswerProperties } from './model.ts'
import { Words } from '../Words.tsx'
import { Verdict } from './Verdict.tsx'

/** Steps to be pressed one after the other; pressing one again takes it out. Nothing has to be dragged. */
export function OrderingAnswers({ item, response, order, onChange }: AnswerProperties<OrderingItem>) {
  if (!onChange) return <RightOrder item={item} response={response} />
  const press = (position: number) =>
    onChange(response.includes(position) ? response.filter((chosen) => chosen !== position) : [...response, position])
  return (
    <>
      <ul class="options options-order">
        {order.map((position) => {
          const at = response.indexOf(position)
          return (
            <li key={position}>
              <button type="button" aria-pressed={at >= 0} onClick={() => press(position)}>
                <span class="letter" aria-hidden="true">
                  {at >= 0 ? at + 1 : '·'}
                </span>
                <span class="option-text">
                  <Words of={item.steps[position]!.text} isWithinControl />
                  <span class="visually-hidden">{at >= 0 ? `，排在第 ${at + 1}` : '，还没排'}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <p class="options-help">
        从第一步开始一个一个点；点错了再点一下就拿掉。
        <button type="button" class="button-quiet" aria-disabled={response.length === 0} onClick={() => onChange([])}>
          重新排
        </button>
      </p>
    </>
  )
}

function RightOrder({ item, response }: Pick<AnswerProperties<OrderingItem>, 'item' | 'response'>) {
  return (
    <ol class="options options-order">
      {item.steps.map(({ text, why }, position) => {
        const at = response.indexOf(position)
        const isRight = at >= 0 && (at === 0 ? position === 0 : response[at - 1] === position - 1)
        return (
          <li key={position} class={isRight ? 'option-right' : 'option-wrong'}>
            <p class="option-line">
              <span class="letter" aria-hidden="true">
                {position + 1}
              </span>
              <span class="option-text">
                <Words of={text} />
              </span>
            </p>
            <p class="why">
              <Verdict of={isRight ? 'right' : 'wrong'} />
              {at !== position && (at < 0 ? '（没有排）' : `（排在了第 ${at + 1}）`)} <Words of={why} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}
