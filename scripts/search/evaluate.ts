import { isDeepStrictEqual } from 'node:util'
import { launchChromium } from '../../tests/support/chromium.ts'
import { serveSite } from '../../tests/support/site.ts'
import { figuresOf, type Brought, type Result } from './figures.ts'
import { ask, openBox } from './our-box.ts'
import type { TestQuery, TopicPages } from './read-queries.ts'
import { stockPagefind } from './stock-pagefind.ts'

/** What both engines brought for the same queries on the same site. */
export interface Evaluation {
  ours: Result
  stock: Result
  /** Queries that brought another list when they were asked in the opposite order. */
  unsteady: string[]
}

/** Serves `dist`, types every query into its search box in Chromium, forwards and backwards, and asks stock Pagefind the same. */
export async function evaluate(queries: readonly TestQuery[], pages: TopicPages): Promise<Evaluation> {
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
    const unsteady = queries.flatMap(({ q }, index) => (isDeepStrictEqual(ours[index], backwards[index]) ? [] : [q]))
    return { ours: figuresOf(queries, ours, pages), stock: figuresOf(queries, theirs, pages), unsteady }
  } finally {
    await browser.close()
    await site.stop()
  }
}
