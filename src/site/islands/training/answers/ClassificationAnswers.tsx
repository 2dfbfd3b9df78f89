import type { ClassificationItem } from '../../../../quizzes/model.ts'
import type { AnswerProperties } from './model.ts'
import { Words } from '../Words.tsx'
import { Verdict } from './Verdict.tsx'

/** Things, each with the classes to choose from. */
export function ClassificationAnswers({ item, response, order, onChange }: AnswerProperties<ClassificationItem>) {
  const { classes, things } = item
  const labelOf = (id: string) => classes.find((candidate) => candidate.id === id)?.label ?? id
  return (
    <ol class="options">
      {order.map((position) => {
        const thing = things[position]!
        const chosen = classes[response[position] ?? -1]
        const isRight = chosen?.id === thing.class
        return (
          <li key={position} class={onChange ? '' : isRight ? 'option-right' : 'option-wrong'}>
            <fieldset disabled={!onChange}>
              <legend class="option-text">
                <Words of={thing.text} />
              </legend>
              <div class="classes">
                {classes.map(({ id, label }, index) => (
                  <label key={id}>
                    <input
                      type="radio"
                      name={`${item.id}/${position}`}
                      checked={response[position] === index}
                      onChange={() => onChange?.(response.map((old, at) => (at === position ? index : old)))}
                    />
                    <span>{label}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            {!onChange && (
              <p class="why">
                <Verdict of={isRight ? 'right' : chosen ? 'wrong' : 'missed'} />
                {!isRight && `（应该归「${labelOf(thing.class)}」）`} <Words of={thing.why} />
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
