import { useEffect, useState } from 'preact/hooks'
import type { QuizBank } from '../../../catalogue/quiz-bank.ts'
import { kindOf } from '../../../quizzes/kinds/index.ts'
import type { QuizItem, Response } from '../../../quizzes/model.ts'
import { drawPaper } from '../../../quizzes/paper.ts'
import type { TookQuiz } from '../../../quizzes/record/events.ts'
import { gradePaper } from '../../../quizzes/result.ts'
import { newId } from '../../device/new-id.ts'
import type { KeptOf } from '../../device/schema.ts'
import { paperDrafts, paperOwner } from './drafts.ts'
import type { Training } from './use-training.ts'

/** A paper that has been drawn and not handed in. Its answers are values of their own, so that two windows may answer. */
interface KeptPaper extends KeptOf {
  seed: string
  begunAt: number
  items: string[]
}

/** One answer of an open paper; `of` is the paper. */
interface KeptAnswer extends KeptOf {
  item: string
  edition: string
  response: number[]
}

/** The paper that a learner has open. */
export interface OpenPaper {
  id: string
  seed: string
  begunAt: number
  items: QuizItem[]
  /** By item; an item that was changed after it was answered has none. */
  responses: ReadonlyMap<string, Response>
  /** Whether an item was changed after it was answered, so that the answer no longer counts. */
  isChanged(item: QuizItem): boolean
  /** How many items are gone from the bank since the paper was drawn. */
  gone: number
  isAnswered(item: QuizItem): boolean
}

export interface Papers {
  open: OpenPaper | undefined
  begin(): Promise<void>
  answer(item: QuizItem, response: Response): void
  /** Grades the paper, keeps the result and returns the event's id. */
  handIn(): Promise<string>
  discard(): Promise<void>
}

/** The open paper of a learner, as it is stored. @returns `undefined` until it is read */
export function usePaper(training: Training, bank: QuizBank): Papers | undefined {
  const { device, learner, changes } = training
  const { quiz, passMark } = bank
  const owner = paperOwner(learner, quiz.id)
  const [kept, setKept] = useState<{ paper: KeptPaper | undefined; answers: KeptAnswer[] }>()

  useEffect(() => {
    let isStale = false
    void (async () => {
      const papers = (await device.all<KeptPaper>('drafts', owner)).filter(isPaper)
      // Two windows may have begun one each: both go on with the same one.
      const paper = papers.sort((a, b) => a.begunAt - b.begunAt || (a.id < b.id ? -1 : 1))[0]
      const answers = paper ? (await device.all<KeptAnswer>('drafts', paper.id)).filter(isAnswer) : []
      if (!isStale) setKept({ paper, answers })
    })()
    return () => {
      isStale = true
    }
  }, [device, owner, changes])

  if (!kept) return undefined
  const { paper, answers } = kept
  const open = paper && openPaper(paper, answers, quiz.items)
  const forget = async () => {
    setKept({ paper: undefined, answers: [] })
    // With the one that another window may have begun at the same moment.
    await device.remove('drafts', await paperDrafts(device, owner))
  }
  return {
    open,
    async begin() {
      if (open) return
      const seed = newId()
      const items = drawPaper(quiz, { seed }).map(({ id }) => id)
      const begun: KeptPaper = { id: newId(), of: owner, seed, begunAt: Date.now(), items }
      setKept({ paper: begun, answers: [] })
      await device.put('drafts', [begun])
    },
    answer(item, response) {
      if (!paper) return
      const id = `${paper.id}/${item.id}`
      const given: KeptAnswer = { id, of: paper.id, item: item.id, edition: item.edition, response: [...response] }
      setKept({ paper, answers: [...answers.filter((answer) => answer.id !== id), given] })
      void device.put('drafts', [given])
    },
    async handIn() {
      const { id, seed, begunAt, items, responses } = open!
      const { answers: graded, percent, isPassed } = gradePaper(items, responses, passMark)
      const event: TookQuiz = { kind: 'took-quiz', id, of: learner, at: Date.now(), quiz: quiz.id, begunAt, seed, passMark, percent, isPassed, answers: graded } // prettier-ignore
      await training.add([event])
      // Nothing else is shown between the paper and its result, least of all the way to another paper.
      void forget()
      return id
    },
    discard: forget,
  }
}

function openPaper(paper: KeptPaper, answers: readonly KeptAnswer[], bank: readonly QuizItem[]): OpenPaper {
  const items = paper.items.flatMap((id) => bank.find((item) => item.id === id) ?? [])
  const responses = new Map(
    items.flatMap((item): [string, Response][] => {
      const given = answers.find((answer) => answer.item === item.id)
      const isGood = given?.edition === item.edition && kindOf(item).fits(item, given.response)
      return isGood ? [[item.id, given.response]] : []
    }),
  )
  return {
    id: paper.id,
    seed: paper.seed,
    begunAt: paper.begunAt,
    items,
    responses,
    gone: paper.items.length - items.length,
    isChanged: (item) => answers.some((given) => given.item === item.id && given.edition !== item.edition),
    isAnswered(item) {
      const response = responses.get(item.id)
      return response !== undefined && kindOf(item).isComplete(item, response)
    },
  }
}

function isPaper(value: Partial<KeptPaper>): value is KeptPaper {
  return typeof value.seed === 'string' && typeof value.begunAt === 'number' && Array.isArray(value.items)
}

function isAnswer(value: Partial<KeptAnswer>): value is KeptAnswer {
  return typeof value.item === 'string' && typeof value.edition === 'string' && Array.isArray(value.response)
}
