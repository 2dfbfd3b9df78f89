import type { RichText } from '../mdx/rich-text.ts'

/** Something to choose: an option of a choice. */
export interface Option {
  text: RichText
  isRight: boolean
  /** Why it is right, or why someone chooses it and what that does. */
  why: RichText
  /** Whether it is shown behind the others, which are shuffled: 「以上都不对」. */
  isLast?: true
}

/** What every item has. */
interface ItemBase {
  /** Stored in records, so it is never changed once published. */
  id: string
  /** Id of the topic it belongs to. */
  topic: string
  /** The question as the learner reads it. */
  ask: RichText
  /** What it tests: `return-no-reason`, or `return-no-reason#in-window` for one step of it. */
  about: string[]
  /** Ids of the rule cards that the answer stands on. */
  rules: string[]
  /** A 红线题: a quiz is not passed with one of them wrong. */
  isCritical: boolean
  /** Made from the graph of a procedure rather than written. */
  isGenerated: boolean
  /** Changes when what is asked or what is right changes, so that an answer to the older wording is not taken for one. */
  edition: string
}

export interface ChoiceItem extends ItemBase {
  kind: 'single' | 'multiple'
  options: Option[]
}

export interface OrderingItem extends ItemBase {
  kind: 'ordering'
  /** In the right order. */
  steps: { text: RichText; why: RichText }[]
}

export interface ClassificationItem extends ItemBase {
  kind: 'classification'
  classes: { id: string; label: string }[]
  things: { text: RichText; class: string; why: RichText }[]
}

/** One question with everything it needs. */
export type QuizItem = ChoiceItem | OrderingItem | ClassificationItem

/** What is peculiar to an item's kind. */
export type PartsOf<Item extends QuizItem> = Omit<Item, keyof ItemBase | 'kind'>

/** A part of what a quiz is about. */
export interface Topic {
  id: string
  title: string
  /** What goes wrong on the job without it. */
  why: RichText
  /** What to read: procedures, or steps of them. */
  read: string[]
  rules: string[]
}

/** A training module with its item bank. */
export interface Quiz {
  /** The name of its file. */
  id: string
  /** What people call it: M5. */
  module: string
  title: string
  summary: string
  /** By when it should be passed. */
  gate: string
  /** Roles that learn it. */
  audience: string[]
  goals: RichText[]
  topics: Topic[]
  /** Procedures from whose graphs items are made. */
  procedures: string[]
  items: QuizItem[]
}

/**
 * What a learner answered, by position in the item as it was written: the options that were chosen, in rising order; the
 * steps in the order they were put; for each thing the class it was put in, -1 for none yet.
 */
export type Response = readonly number[]

/** How good a response is: points from 0 to `max`. */
export interface Grade {
  points: number
  max: number
}

/** Whether a response is wholly right. */
export function isFull({ points, max }: Grade): boolean {
  return points === max
}
