import fc from 'fast-check'
import type { ChoiceItem, ClassificationItem, OrderingItem, Quiz, QuizItem, Response } from '../../src/quizzes/model.ts'
import type { Answered, TookQuiz, TrainingEvent } from '../../src/quizzes/record/events.ts'

const why = '想一想钥匙在哪里'

/** What every item has; an id makes it different from the others. */
function itemBase(id: string) {
  return {
    id,
    topic: 'keys',
    ask: `第 ${id} 把钥匙怎么办？`,
    about: ['found-key'],
    rules: [],
    isCritical: false,
    isGenerated: false,
    edition: 'e1',
  }
}

/** A single choice whose first option is right. */
export function single(id: string, parts: Partial<ChoiceItem> = {}): ChoiceItem {
  const options = ['登记', '放进抽屉', '挂在门口'].map((text, index) => ({ text, isRight: index === 0, why }))
  return { ...itemBase(id), kind: 'single', options, ...parts }
}

/** A multiple choice; each mark says whether an option is right. */
export function multiple(id: string, marks: readonly boolean[], parts: Partial<ChoiceItem> = {}): ChoiceItem {
  const options = marks.map((isRight, index) => ({ text: `第 ${index + 1} 样`, isRight, why }))
  return { ...itemBase(id), kind: 'multiple', options, ...parts }
}

/** An ordering of so many steps. */
export function ordering(id: string, length: number, parts: Partial<OrderingItem> = {}): OrderingItem {
  const steps = Array.from({ length }, (_, index) => ({ text: `第 ${index + 1} 步`, why }))
  return { ...itemBase(id), kind: 'ordering', steps, ...parts }
}

/** A classification into so many classes; each number says to which of them a thing belongs. */
export function classification(
  id: string,
  count: number,
  of: readonly number[],
  parts: Partial<ClassificationItem> = {},
): ClassificationItem {
  const classes = Array.from({ length: count }, (_, index) => ({ id: `class-${index}`, label: `第 ${index + 1} 类` }))
  const things = of.map((at, index) => ({ text: `第 ${index + 1} 把`, class: `class-${at}`, why }))
  return { ...itemBase(id), kind: 'classification', classes, things, ...parts }
}

const marks = fc.array(fc.boolean(), { minLength: 2, maxLength: 8 })

/** Items that have one key, as the rules see to it: of every kind, of every size that is used and more. */
export const anyItem: fc.Arbitrary<QuizItem> = fc.oneof(
  fc.tuple(fc.nat({ max: 6 }), fc.integer({ min: 2, max: 7 })).map(([right, length]) => {
    const options = Array.from({ length }, (_, index) => ({ text: `${index}`, isRight: index === right % length, why }))
    return single('single', { options })
  }),
  marks.filter((all) => all.includes(true)).map((all) => multiple('multiple', all)),
  fc.integer({ min: 2, max: 8 }).map((length) => ordering('ordering', length)),
  fc
    .integer({ min: 2, max: 5 })
    .chain((count) => fc.array(fc.nat({ max: count - 1 }), { minLength: 2, maxLength: 8 }).map((of) => ({ count, of })))
    .map(({ count, of }) => classification('classification', count, of)),
)

/** Responses that can belong to an item, and few that cannot. */
export function anyResponse(item: QuizItem): fc.Arbitrary<Response> {
  if (item.kind === 'classification') {
    const position = fc.integer({ min: -1, max: item.classes.length - 1 })
    return fc.array(position, { minLength: item.things.length, maxLength: item.things.length })
  }
  const length = item.kind === 'ordering' ? item.steps.length : item.options.length
  return fc.shuffledSubarray(Array.from({ length }, (_, index) => index), { maxLength: item.kind === 'single' ? 1 : length }) // prettier-ignore
}

/** A quiz with these items, one topic for each that they name, in the order of their names. */
export function quizOf(items: QuizItem[]): Quiz {
  const topics = [...new Set(items.map(({ topic }) => topic))].sort()
  return {
    id: 'keys',
    module: 'M1',
    title: '钥匙',
    summary: '会还钥匙',
    gate: '第 1 天',
    audience: ['aftersales'],
    goals: ['会还钥匙'],
    topics: topics.map((id) => ({ id, title: id, why, read: ['found-key'], rules: [] })),
    procedures: [],
    items,
  }
}

/** Noon of a day of November 2026, and some minutes. */
export function noonOf(day: number, minutes = 0): number {
  return Date.UTC(2026, 10, day, 12, minutes)
}

/** The day of a moment in Greenwich. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** That an item was answered in practice, wholly right or not at all. */
export function answered(item: string, at: number, isRight: boolean, parts: Partial<Answered> = {}): Answered {
  return {
    id: `${item}-${at}`,
    of: '小林',
    at,
    quiz: 'keys',
    kind: 'answered',
    item,
    edition: 'e1',
    topic: 'keys',
    response: [isRight ? 0 : 1],
    points: isRight ? 1 : 0,
    max: 1,
    ...parts,
  }
}

/** That a paper was handed in; each item says whether it was right. */
export function tookQuiz(at: number, right: Record<string, boolean>, parts: Partial<TookQuiz> = {}): TookQuiz {
  const answers = Object.entries(right).map(([item, isRight]) => {
    const { edition, topic, response, points, max } = answered(item, at, isRight)
    return { item, edition, topic, response, points, max, isCritical: false }
  })
  return {
    id: `paper-${at}`,
    of: '小林',
    at,
    quiz: 'keys',
    kind: 'took-quiz',
    begunAt: at - 60_000,
    seed: 'seed',
    passMark: 90,
    percent: 100,
    isPassed: true,
    answers,
    ...parts,
  }
}

const anyAt = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 5 })).map(([day, minutes]) => noonOf(day, minutes))

/** Events of one learner as code of today writes them; ids and moments are few, so that some are shared. */
export const anyTrainingEvent: fc.Arbitrary<TrainingEvent> = fc.oneof(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), anyAt, fc.boolean(), fc.nat({ max: 9 }))
    .map(([item, at, isRight, id]) => answered(item, at, isRight, { id: `e${id}` })),
  fc
    .tuple(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.boolean()), anyAt, fc.boolean(), fc.nat({ max: 9 }))
    .map(([right, at, isPassed, id]) => tookQuiz(at, right, { id: `e${id}`, isPassed })),
)
