import type { AskedPage } from '../../../search/asks/match.ts'
import { firstStep, type Excerpt } from '../../../search/excerpt.ts'
import type { SearchRecord } from '../../../search/model.ts'

/** A result with the question of its page that is like the one that was asked. */
export interface Row {
  record: SearchRecord
  asked?: AskedPage | undefined
}

/** From which likeness on a row says which question it resembles, and leads to the step that answers that one. */
const alike = 0.3

export const isAlike = (asked: AskedPage | undefined): asked is AskedPage =>
  asked !== undefined && asked.likeness >= alike

/** The part of a page that answers, as excerpts are asked for: what answers as a whole answers from its first step on. */
export function placeOf({ record, asked }: Row): string {
  if (!asked) return ''
  return asked.place.anchor || (isAlike(asked) && record.kind === 'procedure' ? firstStep : '')
}

/**
 * Where a result leads: to the step that answers the question like this one, to the top of a procedure that answers it
 * as a whole, else to the heading that fits best.
 */
export function addressOf(row: Row, excerpt: Excerpt | undefined): string {
  const { address } = row.record
  const place = placeOf(row)
  if (place === firstStep || address.includes('#')) return address
  const anchor = (isAlike(row.asked) && place) || excerpt?.anchor
  return anchor ? `${address}#${anchor}` : address
}
