import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { seed, seedChance } from './chance.ts'
import { launchChromium } from './chromium.ts'
import { serveSite, type ServedSite } from './site.ts'

/** How a page is opened; `mayLog` are complaints in the console that the test brings about itself. */
export type VisitOptions = BrowserContextOptions & { mayLog?: RegExp }

/** Opens a page, runs `visit` on it, and makes sure that nothing went wrong in it and nobody else was asked. */
export type Visit = (path: string, options: VisitOptions, visit: (page: Page) => Promise<void>) => Promise<void>

/** Serves the built site and starts a Chromium for the tests of one file. */
export function visitSite(): Visit {
  let site: ServedSite
  let browser: Browser

  beforeAll(async () => {
    site = await serveSite()
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  return async (path, { mayLog, ...options }, visit) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      baseURL: site.origin,
      ...options,
    })
    await seedChance(context)
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !path.startsWith('/404') && !mayLog?.test(message.text()))
        troubles.push(`console: ${message.text()}`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
        troubles.push(`asked ${request.url()}`)
    })
    try {
      await page.goto(site.origin + path)
      await visit(page)
      expect(troubles).toEqual([])
    } catch (error) {
      if (error instanceof Error) error.message += `\n${await stateOf(page, troubles)}`
      throw error
    } finally {
      await context.close()
    }
  }
}

/** What is known of a page on which something failed: chance, what went wrong before, where it stands, what it says. */
async function stateOf(page: Page, troubles: readonly string[]): Promise<string> {
  const said = await page
    .locator('[role="alert"], [role="status"]')
    .allInnerTexts()
    .catch(() => [])
  return [
    `KEFU_SEED=${seed} draws the same again`,
    ...troubles,
    `at ${page.url()}`,
    ...said.filter((text) => text.trim() !== '').map((text) => `says: ${text}`),
  ].join('\n')
}
