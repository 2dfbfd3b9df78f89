import type { QuizItem } from '../model.ts'
import { shuffle } from '../shuffle.ts'
import type { TookQuiz, TrainingEvent } from './events.ts'
import { outcomesOf, type Outcome } from './outcomes.ts'

/** How far a learner has come with a quiz. */
export interface Progress {
  /** How many items of the bank were answered, ever. */
  answered: number
  /** How many of them were right the last time. */
  right: number
  total: number
  /** How many items were answered that are no longer in the bank. */
  gone: number
  /** Papers that were handed in, the latest first. */
  papers: TookQuiz[]
  /** The first paper that was passed. */
  passed: TookQuiz | undefined
}

/** How far a learner has come with the items of a quiz. */
export function progressOf(
  quiz: string,
  items: readonly Pick<QuizItem, 'id'>[],
  events: readonly TrainingEvent[],
): Progress {
  const last = lastOutcomes(quiz, events)
  const known = items.flatMap(({ id }) => last.get(id) ?? [])
  const papers = events.filter((event): event is TookQuiz => event.kind === 'took-quiz' && event.quiz === quiz)
  return {
    answered: known.length,
    right: known.filter(({ isRight }) => isRight).length,
    total: items.length,
    gone: last.size - known.length,
    papers: papers.toReversed(),
    passed: papers.find(({ isPassed }) => isPassed),
  }
}

/**
 * The order in which to practise: what was never answered, then what was wrong the last time, then what was right
 * longest ago. Within the first, by chance.
 *
 * @param seed any text: the same one gives the same order
 */
export function practiceOrder<Item extends Pick<QuizItem, 'id'>>(
  quiz: string,
  items: readonly Item[],
  events: readonly TrainingEvent[],
  seed: string,
): Item[] {
  const last = lastOutcomes(quiz, events)
  const rank = ({ id }: Item) => {
    const outcome = last.get(id)
    return outcome === undefined ? 0 : outcome.isRight ? 2 : 1
  }
  return shuffle(items, seed).sort((a, b) => rank(a) - rank(b) || (last.get(a.id)?.at ?? 0) - (last.get(b.id)?.at ?? 0))
}

function lastOutcomes(quiz: string, events: readonly TrainingEvent[]): Map<string, Outcome> {
  return new Map(outcomesOf(events.filter((event) => event.quiz === quiz)).map((outcome) => [outcome.item, outcome]))
}
