import type { Page } from 'playwright-core'
import type { Brought } from './figures.ts'

const started = 20_000

/** Opens the search box of a page of the built site, by its key. */
export async function openBox(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('.search-input').waitFor()
}

/** Types a query into the open box, and waits until what it brings is there, the questions included. */
export async function typeQuery(page: Page, query: string): Promise<void> {
  await page.locator('.search-input').fill('')
  await page.locator('.search-input').pressSequentially(query)
  await page.waitForFunction(
    (asked) => {
      const list = document.querySelector<HTMLElement>('#search-results')
      const isAnswered = list?.dataset['query'] === asked.slice(0, 200) && list.dataset['asks'] !== 'awaited'
      return isAnswered || document.querySelector('.search-notice[role="alert"]')
    },
    query,
    { timeout: started },
  )
}

/** What the box shows for a query. */
export async function ask(page: Page, query: string): Promise<Brought> {
  await typeQuery(page, query)
  const trouble = page.locator('.search-notice[role="alert"]')
  if (await trouble.count()) throw new Error(`搜索没有运行：${await trouble.textContent()}`)
  // Where on a page a row leads is known once its excerpt is there; which page or entry it shows is known before.
  const pages = await page
    .locator('.search-results .result')
    .evaluateAll((results) => results.map((result) => decodeURI((result as HTMLElement).dataset['address']!)))
  const first = page.locator('.search-results .result').first()
  const leadsTo = pages.length > 0 ? decodeURIComponent((await first.getAttribute('href'))!) : undefined
  return { pages, leadsTo, isSure: (await page.locator('.search-unsure').count()) === 0 }
}
