import { useEffect, useState } from 'preact/hooks'
import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import { kindOf } from '../../../quizzes/kinds/index.ts'
import { isFull, type QuizItem, type Response } from '../../../quizzes/model.ts'
import type { Answered } from '../../../quizzes/record/events.ts'
import type { KeptOf } from '../../device/schema.ts'
import { newId } from '../../device/new-id.ts'
import { roundId } from './drafts.ts'
import type { Training } from './use-training.ts'

/** An item with the bank that it stands in. */
export interface Asked {
  bank: QuizBank
  item: QuizItem
}

/** Where somebody is in a round, stored so that reload and the back button lose nothing. */
interface RoundPlace extends KeptOf {
  seed: string
  /** The items of the round, `quiz/item`. */
  asked: string[]
  at: number
  response: number[]
  isShown: boolean
  edition: string
  /** How many were right so far. */
  right: number
}

/** A round of practice: some items, one after the other, each with its answer at once. */
export interface Round {
  now: Asked | undefined
  /** Position in the round, from 0; equal to `size` when it is over. */
  at: number
  size: number
  right: number
  seed: string
  response: Response
  isShown: boolean
  answer(response: Response): void
  show(): void
  next(): void
  /** Begins a new round. */
  restart(): void
}

/** How many items a round has at most. */
const roundSize = 10

/**
 * Keeps a round going.
 *
 * @param name of the round: one learner may be in the middle of several
 * @param choose picks the items to practise, those that matter most first; the seed is for what is left to chance
 * @returns `undefined` until it is known where the learner was
 */
export function useRound(
  training: Training,
  name: string,
  all: readonly Asked[],
  choose: (seed: string) => readonly Asked[],
): Round | undefined {
  const { device, learner } = training
  const id = roundId(learner, name)
  const [place, setPlace] = useState<RoundPlace>()
  const byId = new Map(all.map((asked) => [idOf(asked), asked]))

  const begin = (): RoundPlace => {
    const seed = newId()
    const asked = choose(seed).slice(0, roundSize)
    return { ...started(asked[0]), id, of: learner, seed, asked: asked.map(idOf), at: 0, right: 0 }
  }
  const keep = (next: RoundPlace) => {
    setPlace(next)
    void device.put('drafts', [next])
  }

  useEffect(() => {
    let isStale = false
    void device.get<RoundPlace>('drafts', id).then((known) => {
      if (isStale) return
      if (known && isPlace(known, byId)) setPlace(resumed(known, byId))
      else keep(begin())
    })
    return () => {
      isStale = true
    }
  }, [id])

  if (!place || place.id !== id) return undefined
  const now = byId.get(place.asked[place.at] ?? '')
  return {
    now,
    at: place.at,
    size: place.asked.length,
    right: place.right,
    seed: place.seed,
    response: place.response,
    isShown: place.isShown,
    answer: (response) => keep({ ...place, response: [...response] }),
    show() {
      if (!now || place.isShown) return
      const grade = kindOf(now.item).grade(now.item, place.response)
      keep({ ...place, isShown: true, right: place.right + (isFull(grade) ? 1 : 0) })
      void training.add([answered(now, place.response, learner)])
    },
    next() {
      const at = place.at + 1
      keep({ ...place, ...started(byId.get(place.asked[at] ?? '')), at })
    },
    restart: () => keep(begin()),
  }
}

const idOf = ({ bank, item }: Asked) => `${bank.quiz.id}/${item.id}`

/** What a place says of an item that has just come up. */
function started(asked: Asked | undefined) {
  return {
    response: asked ? [...kindOf(asked.item).blank(asked.item)] : [],
    isShown: false,
    edition: asked?.item.edition ?? '',
  }
}

/** A place as it was left; an item that has been changed since is begun anew. */
function resumed(place: RoundPlace, byId: ReadonlyMap<string, Asked>): RoundPlace {
  const now = byId.get(place.asked[place.at] ?? '')
  const isSame = now?.item.edition === place.edition && kindOf(now.item).fits(now.item, place.response)
  return isSame || !now ? place : { ...place, ...started(now) }
}

/** Whether what was stored is a place in a round that is not over, whose items are all there still. */
function isPlace(known: Partial<RoundPlace>, byId: ReadonlyMap<string, Asked>): boolean {
  return (
    Array.isArray(known.asked) &&
    Array.isArray(known.response) &&
    typeof known.seed === 'string' &&
    Number.isInteger(known.at) &&
    Number(known.at) < known.asked.length &&
    known.asked.every((asked) => byId.has(asked))
  )
}

function answered({ bank, item }: Asked, response: Response, learner: string): Answered {
  const { id, edition, topic } = item
  const grade = kindOf(item).grade(item, response)
  return { kind: 'answered', id: newId(), of: learner, at: Date.now(), quiz: bank.quiz.id, item: id, edition, topic, response, ...grade } // prettier-ignore
}
