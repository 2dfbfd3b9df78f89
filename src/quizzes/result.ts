import { kindOf } from './kinds/index.ts'
import { isFull, type Grade, type QuizItem, type Response } from './model.ts'

/** One item of a paper with its answer and what that is worth. */
export interface Answer extends Grade {
  item: string
  edition: string
  topic: string
  response: Response
  isCritical: boolean
}

/** What an answered paper comes to. */
export interface PaperResult extends Grade {
  answers: Answer[]
  /** Whole per cent, rounded down, so that 89.9 does not pass for 90. */
  percent: number
  /** The 红线题 that were not wholly right. */
  wrongCritical: string[]
  isPassed: boolean
}

/**
 * Grades a paper. It is passed when the points reach the pass mark and every 红线题 is wholly right.
 *
 * @param responses by item; an item without one earns nothing
 * @param passMark in per cent
 */
export function gradePaper(
  items: readonly QuizItem[],
  responses: ReadonlyMap<string, Response>,
  passMark: number,
): PaperResult {
  const answers = items.map((item): Answer => {
    const kind = kindOf(item)
    const given = responses.get(item.id)
    const response = given && kind.fits(item, given) ? given : kind.blank(item)
    const { id, edition, topic, isCritical } = item
    return { item: id, edition, topic, response, isCritical, ...kind.grade(item, response) }
  })
  const { points, max } = sum(answers)
  const percent = percentOf({ points, max })
  const wrongCritical = answers.filter((answer) => answer.isCritical && !isFull(answer)).map(({ item }) => item)
  return { answers, points, max, percent, wrongCritical, isPassed: percent >= passMark && wrongCritical.length === 0 }
}

/** How each topic of a paper went, the weakest first. */
export function byTopic(answers: readonly Answer[]): ({ topic: string } & Grade)[] {
  return [...Map.groupBy(answers, ({ topic }) => topic)]
    .map(([topic, ofTopic]) => ({ topic, ...sum(ofTopic) }))
    .sort((a, b) => a.points / a.max - b.points / b.max)
}

/** Whole per cent, rounded down. Thirds and sevenths add up to a little less than they are: 1e-9 makes that good. */
export function percentOf({ points, max }: Grade): number {
  return max === 0 ? 0 : Math.floor((points / max) * 100 + 1e-9)
}

function sum(grades: readonly Grade[]): Grade {
  return {
    points: grades.reduce((total, { points }) => total + points, 0),
    max: grades.reduce((total, { max }) => total + max, 0),
  }
}
