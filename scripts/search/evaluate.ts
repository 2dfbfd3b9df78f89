import { isDeepStrictEqual } from 'node:util'
import { launchChromium } from '../../tests/support/chromium.ts'
import { serveSite } from '../../tests/support/site.ts'
import { figuresOf, type Brought, type Result } from './figures.ts'
import { ask, openBox } from './our-box.ts'
import type { TestQuery, TopicPages } from './read-queries.ts'
import { stockPagefind } from './stock-pagefind.ts'

/** Queries that were written together. */
export interface QuerySet {
  name: string
  queries: readonly TestQuery[]
}

/** What both engines brought for the same queries on the same site. */
export interface Evaluation {
  ours: Result
  stock: Result
  /** Queries that brought another list when they were asked in the opposite order. */
  unsteady: string[]
  /** What ours brought for each of the sets. */
  bySet: { name: string; ours: Result }[]
}

/** Serves `dist`, types every query into its search box in Chromium, forwards and backwards, and asks stock Pagefind the same. */
export async function evaluate(sets: readonly QuerySet[], pages: TopicPages): Promise<Evaluation> {
  const queries = sets.flatMap((set) => set.queries)
  const site = await serveSite()
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${site.origin}/`)
    const stock = await stockPagefind(page, 'dist')
    const theirs: Brought[] = []
    for (const { q } of queries) theirs.push(await stock.ask(q))
    await stock.remove()
    await openBox(page)
    const ours: Brought[] = []
    for (const { q } of queries) ours.push(await ask(page, q))
    const backwards: Brought[] = []
    for (const { q } of queries.toReversed()) backwards.unshift(await ask(page, q))
    const listOf = ({ pages: came, isSure }: Brought) => ({ came, isSure })
    const isSame = (index: number) => isDeepStrictEqual(listOf(ours[index]!), listOf(backwards[index]!))
    const unsteady = queries.flatMap(({ q }, index) => (isSame(index) ? [] : [q]))
    let from = 0
    const bySet = sets.map(({ name, queries: own }) => {
      return { name, ours: figuresOf(own, ours.slice(from, (from += own.length)), pages) }
    })
    return { ours: figuresOf(queries, ours, pages), stock: figuresOf(queries, theirs, pages), unsteady, bySet }
  } finally {
    await browser.close()
    await site.stop()
  }
}
