import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { typeQuery } from '../../scripts/search/our-box.ts'
import { violationsOf } from '../support/axe.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const results = (page: Page) => page.locator('.search-results .result')
const table = '**/search/asks.json'

/** Opens the box on a page whose questions are answered in another way. */
const withAsks = (answer: (route: Route) => Promise<void>, look: (page: Page) => Promise<void>) =>
  visit('/', { mayLog: /asks\.json|404|ERR_/ }, async (page) => {
    await page.route(table, answer)
    await page.keyboard.press('/')
    await look(page)
  })

test('what nobody wrote so leads to the step that answers, and the row says which question it is like', () =>
  visit('/', {}, async (page) => {
    await page.keyboard.press('/')
    await typeQuery(page, '退货运费到底算谁的')
    const first = results(page).first()
    await expect.poll(() => first.locator('.result-asked').textContent()).toMatch(/^和「.*运费.*」像/)
    await expect.poll(() => violationsOf(page)).toEqual([])
    await typeQuery(page, '人在外地 改派到公司行不行')
    await expect.poll(() => page.locator('.result-procedure[href*="#"]').count()).toBeGreaterThan(0)
  }))

test.each([
  ['are missing', (route: Route) => route.fulfill({ status: 404 }), '相似问没取到'],
  ['cannot be fetched', (route: Route) => route.abort(), '相似问没取到'],
  ['are fetched in half', async (route: Route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({ body: body.slice(0, body.length / 2), contentType: 'application/json' })
  }, '相似问没取到'],
  ['are of another build', async (route: Route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({ body: body.replace(/"build":"[^"]*"/, '"build":"other"'), contentType: 'application/json' })
  }, '刷新页面'],
])('where the questions %s, the box says so and the rest of the search goes on', (_, answer, said) =>
  withAsks(answer, async (page) => {
    await typeQuery(page, '退货运费')
    await expect.poll(() => page.locator('.search-asks').textContent()).toContain(said)
    await expect.poll(() => results(page).count()).toBeGreaterThan(2)
  }),
) // prettier-ignore

test('results are there before the questions, and are not changed under the reader', () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  return withAsks(
    async (route) => {
      await held
      await route.continue()
    },
    async (page) => {
      await page.locator('.search-input').fill('退货运费')
      await results(page).first().waitFor()
      await expect.poll(() => page.locator('.search-results').getAttribute('data-asks')).toBe('awaited')
      await page.keyboard.press('ArrowDown')
      const before = await results(page).allTextContents()
      release()
      await page.waitForResponse('**/search/asks.json')
      await expect.poll(() => results(page).first().getAttribute('aria-selected')).toBe('true')
      await expect
        .poll(async () => (await results(page).allTextContents()).map((text) => text.slice(0, 6)))
        .toEqual(before.map((text) => text.slice(0, 6)))
      await typeQuery(page, '退货运费谁出')
      await expect.poll(() => page.locator('.search-results').getAttribute('data-asks')).toBe('joined')
    },
  )
})

test('the words of a reply are copied in its row, by mouse and by keys; blanks are filled in where it leads', () =>
  visit('/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await page.keyboard.press('/')
    await typeQuery(page, 'PRE-OFFSITE')
    const says = results(page).first().locator('.result-says')
    await expect.poll(() => says.textContent()).toMatch(/复制$/)
    await says.locator('.result-copy').click()
    await expect.poll(() => says.textContent()).toMatch(/已复制$/)
    const words = (await says.textContent())!.replace(/已复制$/, '')
    await expect.poll(copied).toBe(words)
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await page.locator('.search-input').press('Control+Enter')
    await expect.poll(copied).toBe(words)
    await expect.poll(() => new URL(page.url()).pathname).toBe('/')
  }))

test('an address asks, and is the answer again when it is sent on', () =>
  visit('/search/?q=%E8%BF%90%E8%B4%B9%E9%99%A9', {}, async (page) => {
    await results(page).first().waitFor()
    await expect.poll(() => page.locator('.search-input').inputValue()).toBe('运费险')
  }))
