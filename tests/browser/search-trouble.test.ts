import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { typeQuery } from '../../scripts/search/our-box.ts'
import { launchChromium } from '../support/chromium.ts'
import { serveSite, type ServedSite } from '../support/site.ts'
import type { Browser } from 'playwright-core'

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

/** Opens the search on the home page of a browser that something has been done to. */
async function withTrouble(
  prepare: (context: BrowserContext) => Promise<unknown>,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext()
  try {
    await prepare(context)
    const page = await context.newPage()
    await page.goto(`${site.origin}/`)
    await page.keyboard.press('/')
    await page.locator('.search-input').waitFor()
    await page.locator('.search-input').fill('退货运费')
    await visit(page)
  } finally {
    await context.close()
  }
}

const notice = (page: Page) => page.locator('.search-notice[role=alert]')

/** Answers with a header under which the worker may not compile WebAssembly, or with no worker at all. */
const policy = (value: string) => (context: BrowserContext) =>
  context.route('**/*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': value } })
  })

test('works under a policy that allows our own scripts, our worker and WebAssembly, and nothing else', () =>
  withTrouble(policy("script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'"), async (page) => {
    await page.locator('.search-results .result').first().waitFor()
  }))

test.each([
  ['WebAssembly', "script-src 'self'; worker-src 'self'"],
  ['a worker', "script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'"],
])('says so where the browser may not run %s, and leads to the list of everything', (_, value) =>
  withTrouble(policy(value), async (page) => {
    await notice(page).waitFor()
    await expect.poll(() => notice(page).textContent()).toContain('不让搜索运行')
    await notice(page).locator('a').click()
    await page.waitForURL('**/search/')
    await expect.poll(() => page.locator('h1').textContent()).toBe('全部内容')
    await expect.poll(() => page.getByRole('link', { name: '七天无理由退货', exact: true }).count()).toBeGreaterThan(0)
  }),
)

test('says that the index is missing', () =>
  withTrouble(
    (context) => context.route('**/pagefind/**', (route) => route.fulfill({ status: 404 })),
    async (page) => {
      await notice(page).waitFor()
      await expect.poll(() => notice(page).textContent()).toContain('索引不在这台服务器上')
    },
  ))

test('says that the network is down, keeps what was typed, and goes on when it is back', () => {
  let isDown = true
  return withTrouble(
    (context) => context.route(/pagefind|lexicon/, (route) => (isDown ? route.abort() : route.continue())),
    async (page) => {
      await notice(page).waitFor()
      await expect.poll(() => notice(page).textContent()).toContain('网络不通')
      await expect.poll(() => page.locator('.search-input').inputValue()).toBe('退货运费')
      isDown = false
      await notice(page).getByRole('button', { name: '再试一次' }).click()
      await page.locator('.search-results .result').first().waitFor()
      await expect.poll(() => notice(page).count()).toBe(0)
    },
  )
})

test('says so when the network goes down between two searches', () => {
  let isDown = false
  return withTrouble(
    (context) => context.route('**/*.pf_index', (route) => (isDown ? route.abort() : route.continue())),
    async (page) => {
      await typeQuery(page, '退货运费')
      isDown = true
      await page.locator('.search-input').fill('显示签收')
      await notice(page).waitFor()
      isDown = false
      await notice(page).getByRole('button').click()
      await page.locator('#search-results[data-query="显示签收"] .result').first().waitFor()
    },
  )
})

test('works where storage is refused', () =>
  withTrouble(
    (context) =>
      context.addInitScript(() =>
        Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError')
          },
        }),
      ),
    async (page) => {
      await page.locator('.search-results .result').first().waitFor()
    },
  ))

test('the list of everything needs no script, and every page leads to it then', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.origin}/procedures/aftersales/return-no-reason/`)
  await page.locator('.search-list').click()
  await page.waitForURL('**/search/')
  for (const name of ['七天无理由退货', '发票开具', '售后开场', '退货登记表'])
    await expect
      .poll(() => page.locator('main').getByRole('link', { name, exact: true }).count(), { message: name })
      .toBeGreaterThan(0)
  await context.close()
})
