import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Excerpt } from '../../../search/excerpt.ts'
import type { ShownAnswer, Trouble } from '../../client/search-messages.ts'
import { placeOf, type Row } from './row.ts'
import { startSearch, type SearchClient } from './search-client.ts'

/** How many results get their excerpt by themselves; the others when the reader turns to them. */
const unasked = 3
/** Milliseconds without a new answer after which excerpts are fetched: they must not hold up the next key press. */
const pause = 120

/** What the box shows of the search. */
export interface SearchView {
  answer: ShownAnswer | undefined
  /** Excerpts of the answer's results, by page. */
  excerpts: ReadonlyMap<string, Excerpt>
  trouble: Trouble | undefined
  isReady: boolean
  /** Asks for the excerpt of a result. */
  need(row: Row): void
  retry(): void
}

/**
 * Searches for a query whenever it changes; the answer to the last one stays until the next is there.
 *
 * @param isTouched whether the reader has turned to the list: then no better answer to the same query takes its place
 */
export function useSearch(query: string, isTouched: () => boolean): SearchView {
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<ShownAnswer>()
  const [excerpts, setExcerpts] = useState<ReadonlyMap<string, Excerpt>>(new Map())
  const [trouble, setTrouble] = useState<Trouble>()
  const [isReady, setReady] = useState(false)
  const client = useRef<SearchClient>(undefined)
  const asked = useRef(new Set<string>())

  const shownQuery = useRef<string>(undefined)

  const need = (row: Row) => {
    const { page } = row.record
    if (asked.current.has(page)) return
    asked.current.add(page)
    client.current?.askExcerpt(page, placeOf(row))
  }

  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    setTrouble(undefined)
    setReady(false)
    client.current = startSearch({
      onReady: () => setReady(true),
      onTrouble: setTrouble,
      onAnswer(answered) {
        if (answered.query === shownQuery.current && isTouched()) return
        shownQuery.current = answered.query
        asked.current = new Set()
        setExcerpts(new Map())
        setAnswer(answered)
        clearTimeout(timer)
        timer = setTimeout(() => {
          for (const row of answered.results.slice(0, unasked)) need(row)
        }, pause)
      },
      onExcerpt: (_, page, excerpt) => setExcerpts((before) => new Map(before).set(page, excerpt)),
    })
    return () => {
      clearTimeout(timer)
      client.current?.stop()
    }
  }, [attempt])

  // A plain effect would wait for a frame to be painted before it asks.
  useLayoutEffect(() => {
    shownQuery.current = undefined
    if (query.trim() === '') setAnswer(undefined)
    else client.current?.ask(query)
  }, [query, attempt])

  const shown = query.trim() === '' ? undefined : answer
  return { answer: shown, excerpts, trouble, isReady, need, retry: () => setAttempt((count) => count + 1) }
}
