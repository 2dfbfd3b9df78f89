import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { typeQuery } from '../../scripts/search/our-box.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const procedure = '/procedures/aftersales/return-no-reason/'

const results = (page: Page) => page.locator('.search-results .result')

test('a page stays, and says why, when the search cannot be fetched without a network', () =>
  visit(procedure, { mayLog: /ERR_INTERNET_DISCONNECTED|Failed to load/ }, async (page) => {
    await page.evaluate(() => scrollTo(0, 1500))
    await page.context().setOffline(true)
    for (const open of [() => page.keyboard.press('/'), () => page.locator('.search-open').click()]) {
      await open()
      await page.getByRole('alert').waitFor()
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('网络不通')
    }
    await expect.poll(() => new URL(page.url()).pathname).toBe(procedure)
    await expect.poll(() => page.locator('h1').textContent()).toBe('七天无理由退货')
    await page.context().setOffline(false)
    await page.keyboard.press('/')
    await page.locator('.search-input').waitFor()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  }))

test('the list of everything opens when the server has the search no longer', () =>
  visit(procedure, { mayLog: /404/ }, async (page) => {
    await page.route(/show-search/, (route) => route.fulfill({ status: 404 }))
    await page.keyboard.press('/')
    await page.waitForURL('**/search/')
  }))

test.each(['/', '/procedures/?stage=aftersales', '/search/', procedure])('an address below %s opens a search', (path) =>
  visit(`${path}${path.includes('?') ? '&' : '?'}q=退货运费`, {}, async (page) => {
    await results(page).first().waitFor()
    await expect.poll(() => page.locator('.search-input').inputValue()).toBe('退货运费')
    await page.keyboard.press('Escape')
    await expect.poll(() => new URL(page.url()).search).toBe(path.includes('?') ? '?stage=aftersales' : '')
  }),
)

test('what is typed stands in the address, so that it can be sent on, and what was there stays', () =>
  visit('/plans/department-plan/?example', {}, async (page) => {
    const search = () => decodeURIComponent(new URL(page.url()).search)
    await page.keyboard.press('/')
    await typeQuery(page, '换货')
    await expect.poll(search).toMatch(/^\?example=?&q=换货$/)
    await page.getByRole('button', { name: '关闭' }).click()
    await expect.poll(search).toMatch(/^\?example=?$/)
  }))

test('a result on the same page is gone to without loading it again', () =>
  visit(procedure, {}, async (page) => {
    await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'))
    await page.keyboard.press('/')
    await typeQuery(page, '退货地址')
    await page.locator('.result-excerpt').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).not.toBe('')
    await expect.poll(() => page.locator('body').getAttribute('data-loaded')).toBe('once')
    await expect.poll(() => new URL(page.url()).search).toBe('')
  }))

test.each([
  [1366, 768, '换货', 10],
  [1366, 768, '退货运费', 8],
  [375, 667, '退货运费', 7],
])('at %i × %i the chosen result of %s stays in sight, also when excerpts come', (width, height, query, presses) =>
  visit('/', { viewport: { width, height } }, async (page) => {
    await page.keyboard.press('/')
    await typeQuery(page, query)
    for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown')
    const chosen = page.locator('.result[aria-selected=true]')
    await chosen.locator('.result-excerpt, .result-says, .result-trigger').first().waitFor()
    const hidden = () =>
      chosen.evaluate((option) => {
        const [list, row] = [option.parentElement!, option].map((element) => element.getBoundingClientRect())
        return Math.max(list!.top - row!.top, row!.bottom - list!.bottom, 0)
      })
    await expect.poll(hidden).toBeLessThan(1)
  }),
)

test('how many results there are is shown, and every row in sight says what it is', () =>
  visit('/', {}, async (page) => {
    await page.keyboard.press('/')
    await typeQuery(page, '换货')
    await expect.poll(() => page.locator('.search-count').textContent()).toMatch(/^找到 \d+ 条$/)
    await expect
      .poll(() =>
        results(page).evaluateAll((rows) => {
          const bottom = rows[0]!.parentElement!.getBoundingClientRect().bottom
          const seen = rows.filter((row) => row.getBoundingClientRect().bottom < bottom)
          return seen.filter((row) => !row.querySelector('.result-trigger, .result-excerpt, .result-says')).length
        }),
      )
      .toBe(0)
  }))

test.each(['退货地址', '快递签收未收到', '质量问题', 'AS-ADDR', '不合适要退', '登记表'])(
  'excerpts of %s show what a reader would see, no ids, brackets of authors or labels',
  (query) =>
    visit('/', {}, async (page) => {
      await page.keyboard.press('/')
      await typeQuery(page, query)
      for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.locator('.result-excerpt').count()).toBeGreaterThan(2)
      for (const excerpt of await page.locator('.result:not(.result-page) .result-excerpt').allTextContents())
        expect(excerpt).not.toMatch(/[{}]|(?:^|…)(?:[A-Z]+-[A-Z]+|R\d\d)\.|cn-[a-z]|什么时候用/)
      const first = results(page).first()
      for (const trigger of await first.locator('.result-trigger').allTextContents())
        for (const excerpt of await first.locator('.result-excerpt').allTextContents())
          expect(excerpt).not.toContain(trigger.replace(/ ?负责人.*/, '').trim())
    }),
)

test.each(['<img src=x onerror=alert(1)>', "' OR 1=1", 'SELECT * FROM users;', '{{7*7}}', '午饭吃什么'])(
  'is not sure of %s',
  (query) =>
    visit('/', {}, async (page) => {
      await page.keyboard.press('/')
      await typeQuery(page, query)
      await page.locator('.search-unsure, .search-notice').first().waitFor()
    }),
)

test.each([
  ['紫红旗', '紫旗'],
  ['紫旗', '紫旗'],
  ['红旗', '红旗'],
])('%s leads to %s', (query, title) =>
  visit('/', {}, async (page) => {
    await page.keyboard.press('/')
    await typeQuery(page, query)
    await expect.poll(() => results(page).first().locator('.result-title').textContent()).toBe(title)
  }),
)
