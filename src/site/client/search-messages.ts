import type { AskedPage } from '../../search/asks/match.ts'
import type { Excerpt } from '../../search/excerpt.ts'
import type { SearchRecord } from '../../search/model.ts'

/** A result as the box shows it. */
export interface ShownResult {
  record: SearchRecord
  /** The question of the page that is like the one that was asked. */
  asked?: AskedPage
  others: SearchRecord[]
}

/** Whether the questions took part in an answer, and why not: they come later, or cannot be used. */
export type AsksState = 'awaited' | 'joined' | 'missing' | 'other-build'

/** What the worker answers a query with. */
export interface ShownAnswer {
  query: string
  results: ShownResult[]
  isSure: boolean
  asks: AsksState
  /** What to mark in titles. */
  terms: string[]
}

/** Why search does not work: what it needs cannot be fetched, is not there, or the browser does not allow it. */
export type Trouble = 'network' | 'index' | 'browser'

/**
 * What the box asks of the worker. `id` numbers the queries: only the last is answered, and excerpts belong to one; with
 * an `anchor` an excerpt is of that part of the page.
 */
export type Question =
  { kind: 'query'; id: number; query: string } | { kind: 'excerpt'; id: number; page: string; anchor: string }

/** What the worker says. Nothing but `ready` comes unasked. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'answer'; id: number; answer: ShownAnswer }
  | { kind: 'excerpt'; id: number; page: string; excerpt: Excerpt }
