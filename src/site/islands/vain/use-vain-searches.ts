import { useLayoutEffect, useRef } from 'preact/hooks'
import { endedInVain, type Asked } from '../../../search/vain/asked.ts'
import { queryInAddress } from '../../client/search-address.ts'
import type { ShownAnswer } from '../../client/search-messages.ts'
import { leaveQuery } from './left-queries.ts'
import type { VainStore } from './vain-store.ts'

/** Milliseconds after an answer before what keeps it is fetched: it must not hold up the search. */
const pause = 1_500

/** How much of a pasted text is left to be looked through. */
const longestLeft = 400
/** Without a network it is fetched another time. */
const later = () => {}

/**
 * Keeps what is typed into the box in vain. A query ends when another is typed or the box is closed; one that the box
 * was opened with, from an address or the page before, was typed by nobody.
 *
 * @param query what is searched for
 * @param answer what is shown, maybe still to another query
 * @returns says that a result was opened, for keys; clicks are seen
 */
export function useVainSearches(query: string, answer: ShownAnswer | undefined): () => void {
  const store = useRef<VainStore>(undefined)
  const asked = useRef<Asked>(undefined)
  const isEntered = useRef(false)
  /** The query that is over: closing the box again does not count it again. */
  const over = useRef(query.trim() === queryInAddress() ? query : undefined)

  const load = async () => (store.current ??= await (await import('./vain-store.ts')).vainStore())
  const end = (isClosed: boolean) => {
    const { current } = asked
    asked.current = undefined
    const outcome = current && endedInVain(current, Date.now(), isClosed)
    if (!outcome) return
    if (store.current) return store.current.keep(current.query, outcome)
    leaveQuery({ query: current.query.slice(0, longestLeft), outcome })
    void load().then((opened) => opened.keepLeft(), later)
  }
  const markOpened = () => {
    if (asked.current) asked.current.isOpened = true
  }

  useLayoutEffect(() => {
    if (asked.current && asked.current.query !== query) end(false)
    if (over.current !== query) over.current = undefined
    isEntered.current = false
  }, [query])
  useLayoutEffect(() => {
    if (answer?.query !== query || over.current === query) return
    const shown = shownIn(answer)
    if (!shown) return
    if (asked.current) asked.current.shown = shown
    else asked.current = { query, shown, since: Date.now(), isEntered: isEntered.current, isOpened: false }
    const timer = setTimeout(() => void load().catch(later), pause)
    return () => clearTimeout(timer)
  }, [answer, query])

  const now = useRef({ query, end })
  now.current = { query, end }
  useLayoutEffect(() => {
    const dialog = document.querySelector('.search-dialog')!
    const close = () => {
      now.current.end(true)
      over.current = now.current.query
    }
    const press = (event: Event) => {
      if ((event as KeyboardEvent).key !== 'Enter') return
      isEntered.current = true
      if (asked.current) asked.current.isEntered = true
    }
    const click = (event: Event) => {
      if ((event.target as Element).closest('.search-results a')) markOpened()
    }
    dialog.addEventListener('close', close)
    dialog.addEventListener('keydown', press)
    for (const kind of ['click', 'auxclick']) dialog.addEventListener(kind, click, true)
    addEventListener('pagehide', close)
    return () => {
      dialog.removeEventListener('close', close)
      dialog.removeEventListener('keydown', press)
      for (const kind of ['click', 'auxclick']) dialog.removeEventListener(kind, click, true)
      removeEventListener('pagehide', close)
    }
  }, [])
  return markOpened
}

/** How an answer looks to who asked; nothing where what is meant is being written, which the team knows. */
function shownIn({ results: [first], isSure }: ShownAnswer): Asked['shown'] | undefined {
  if (!first) return 'none'
  if (!isSure) return 'unsure'
  return first.record.kind === 'planned' ? undefined : 'found'
}
