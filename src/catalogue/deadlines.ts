import { readDuration, type Duration } from '../procedures/duration.ts'
import type { Procedure, ProcedureNode } from '../procedures/model.ts'
import type { RuleCard } from '../reference/rule-cards.ts'
import type { Catalogue } from './model.ts'

/** A step that has to be done within a time, and who says so. */
export interface Deadline {
  node: ProcedureNode
  within: Duration
  /** The rule cards that set this very time; none when the house sets it. */
  cards: RuleCard[]
}

const minutes: Record<string, number> = { 分钟: 1, 小时: 60, 天: 1440, 日: 1440 }

/** The deadlines of a procedure, in written order. */
export function deadlinesOf(procedure: Procedure, catalogue: Pick<Catalogue, 'lists'>): Deadline[] {
  return procedure.nodes.flatMap((node) => deadlineOf(node, catalogue) ?? [])
}

/**
 * The deadline of a step, if it has one. A card that it quotes is the source only when the card's own number is that
 * time: `within="24h"` beside a card of 24 小时 or 1 天.
 */
export function deadlineOf(node: ProcedureNode, { lists }: Pick<Catalogue, 'lists'>): Deadline | undefined {
  const within = node.within && readDuration(node.within.value)
  if (!within) return undefined
  const quoted = node.rules.flatMap(({ value }) => lists.ruleCards.byId.get(value) ?? [])
  return { node, within, cards: quoted.filter((card) => sets(card, within)) }
}

/** The rule cards that a procedure quotes and that set a time, in the order in which they are quoted. */
export function timeCardsOf(procedure: Procedure, { lists }: Pick<Catalogue, 'lists'>): RuleCard[] {
  const cards = new Set(procedure.rules.flatMap(({ value }) => lists.ruleCards.byId.get(value) ?? []))
  return [...cards].filter((card) => minutesOf(card).length > 0)
}

function sets(card: RuleCard, within: Duration): boolean {
  return minutesOf(card).includes(within.minutes)
}

/** The times that a card sets, in minutes; none when its value is no time. */
function minutesOf({ value, unit }: RuleCard): number[] {
  const size = minutes[unit ?? '']
  if (size === undefined || value === undefined || typeof value === 'string') return []
  return [value].flat().map((number) => number * size)
}
