import { isFull } from '../model.ts'
import type { TrainingEvent } from './events.ts'

/** That an item was answered once, in practice or in a paper. */
export interface Outcome {
  quiz: string
  item: string
  at: number
  isRight: boolean
}

/** How items were answered, earliest first. */
export function outcomesOf(events: readonly TrainingEvent[]): Outcome[] {
  return events.flatMap((event): Outcome[] => {
    const { quiz, at } = event
    if (event.kind === 'answered') return [{ quiz, item: event.item, at, isRight: isFull(event) }]
    return event.answers.map((answer) => ({ quiz, item: answer.item, at, isRight: isFull(answer) }))
  })
}
