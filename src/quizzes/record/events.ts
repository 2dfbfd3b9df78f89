import type { Response } from '../model.ts'
import type { Answer } from '../result.ts'

/*
 * What is stored of learning. It outlives the code: browsers hold it for months, files for years.
 *
 * - Something that happened is an event. It is written once and never changed, so that two records of one learner are
 *   merged by putting them together (`merge.ts`).
 * - Events hold what they need to be read without the bank: points, topic, whether it was a 红线题.
 * - An item that is gone from the bank stays in the record, without its wording.
 * - An item that was changed has another `edition`; its older answers still count as what they were.
 * - A kind of event that this code does not know is kept and handed on, never shown.
 */

interface EventBase {
  /** By chance, so that no two events of different devices share one. */
  id: string
  /** The learner's name. */
  of: string
  /** When it happened, in milliseconds since 1970. */
  at: number
  /** Id of the quiz: m5. */
  quiz: string
}

/** An item was answered in practice, where the answer is shown at once. */
export interface Answered extends EventBase {
  kind: 'answered'
  item: string
  edition: string
  topic: string
  response: Response
  points: number
  max: number
}

/** A paper was handed in. Its id is the paper's, so that handing it in from two windows is one event. */
export interface TookQuiz extends EventBase {
  kind: 'took-quiz'
  begunAt: number
  seed: string
  /** In per cent, as it was on that day. */
  passMark: number
  percent: number
  isPassed: boolean
  answers: Answer[]
}

export type TrainingEvent = Answered | TookQuiz

/** An event as it is stored: one that this code knows, or one of a newer site. */
export interface StoredEvent {
  id: string
  of: string
  at: number
  kind: string
}

/** The events among those that are stored which this code can show, in the order in which they happened. */
export function readEvents(stored: readonly unknown[]): TrainingEvent[] {
  return stored.filter(isTrainingEvent).sort(byTime)
}

/** Earlier first; of two at the same moment, that with the smaller id. */
export function byTime(a: Pick<StoredEvent, 'at' | 'id'>, b: Pick<StoredEvent, 'at' | 'id'>): number {
  return a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** Whether a value has what every event has. */
export function isStoredEvent(value: unknown): value is StoredEvent {
  return isObject(value) && isText(value['id']) && isText(value['of']) && isCount(value['at']) && isText(value['kind'])
}

function isTrainingEvent(value: unknown): value is TrainingEvent {
  if (!isStoredEvent(value)) return false
  const event: Record<string, unknown> = { ...value }
  if (!isText(event['quiz'])) return false
  if (event['kind'] === 'answered') return isAnswer({ ...event, isCritical: false })
  if (event['kind'] !== 'took-quiz') return false
  const { begunAt, seed, passMark, percent, isPassed, answers } = event
  return (
    isCount(begunAt) &&
    isText(seed) &&
    isCount(passMark) &&
    isCount(percent) &&
    typeof isPassed === 'boolean' &&
    Array.isArray(answers) &&
    answers.every(isAnswer)
  )
}

function isAnswer(value: unknown): value is Answer {
  if (!isObject(value)) return false
  const { item, edition, topic, response, points, max, isCritical } = value
  return (
    isText(item) &&
    isText(edition) &&
    isText(topic) &&
    Array.isArray(response) &&
    response.every(Number.isInteger) &&
    isCount(points) &&
    isCount(max) &&
    points <= max &&
    typeof isCritical === 'boolean'
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
