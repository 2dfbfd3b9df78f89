import type { ChoiceItem } from '../../../../quizzes/model.ts'
import { letterOf, type AnswerProperties } from './model.ts'
import { Words } from '../Words.tsx'
import { Verdict } from './Verdict.tsx'

/** Options to choose one of, or several. */
export function ChoiceAnswers({ item, response, order, onChange }: AnswerProperties<ChoiceItem>) {
  const isSingle = item.kind === 'single'
  const choose = (position: number) => {
    if (isSingle) return onChange?.([position])
    const rest = response.filter((chosen) => chosen !== position)
    onChange?.(rest.length < response.length ? rest : [...response, position].sort((a, b) => a - b))
  }
  return (
    <ol class="options">
      {order.map((position, shown) => {
        const { text, why, isRight } = item.options[position]!
        const isChosen = response.includes(position)
        return (
          <li key={position} class={onChange ? '' : isRight ? 'option-right' : isChosen ? 'option-wrong' : ''}>
            <label>
              <input
                type={isSingle ? 'radio' : 'checkbox'}
                name={item.id}
                checked={isChosen}
                disabled={!onChange}
                data-shown={shown + 1}
                onChange={() => choose(position)}
              />
              <span class="letter" aria-hidden="true">
                {letterOf(shown)}
              </span>
              <span class="option-text">
                <Words of={text} isWithinControl={onChange !== undefined} />
              </span>
            </label>
            {!onChange && (
              <p class="why">
                {(isChosen || isRight) && <Verdict of={verdictOf(item, isRight, isChosen)} />} <Words of={why} />
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function verdictOf({ kind }: ChoiceItem, isRight: boolean, isChosen: boolean) {
  if (isChosen) return isRight ? 'right' : 'wrong'
  return kind === 'single' ? 'key' : 'missed'
}
