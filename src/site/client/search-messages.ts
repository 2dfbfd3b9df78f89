import type { Excerpt } from '../../search/excerpt.ts'
import type { SearchRecord } from '../../search/model.ts'

/** A result as the box shows it. */
export interface ShownResult {
  record: SearchRecord
  others: SearchRecord[]
}

/** What the worker answers a query with. */
export interface ShownAnswer {
  query: string
  results: ShownResult[]
  planned: SearchRecord[]
  isSure: boolean
  /** What to mark in titles. */
  terms: string[]
}

/** Why search does not work: what it needs cannot be fetched, is not there, or the browser does not allow it. */
export type Trouble = 'network' | 'index' | 'browser'

/** What the box asks of the worker. `id` numbers the queries: only the last is answered, and excerpts belong to one. */
export type Question = { kind: 'query'; id: number; query: string } | { kind: 'excerpt'; id: number; page: string }

/** What the worker says. Nothing but `ready` comes unasked. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'answer'; id: number; answer: ShownAnswer }
  | { kind: 'excerpt'; id: number; page: string; excerpt: Excerpt }
