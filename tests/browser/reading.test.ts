import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violationsOf } from '../support/axe.ts'
import { drawn } from '../support/drawn.ts'
import { visitSite } from '../support/visit.ts'

const procedure = '/procedures/aftersales/return-no-reason/'

/** One page of each type that the site has. */
const pageTypes = [
  '/',
  '/procedures/',
  '/procedures/aftersales/',
  '/procedures/presales/',
  procedure,
  '/procedures/aftersales/aftersales-intake/',
  '/matrix/',
  '/health/',
  '/roles/',
  '/roles/aftersales/',
  '/rules/',
  '/registers/',
  '/replies/',
  '/glossary/',
  '/flags/',
  '/help/messages/',
  '/help/messages/way-leads-somewhere/',
  '/plans/',
  '/plans/department-plan/',
  '/plans/department-plan/?example',
  '/plans/target-split/',
  '/guides/writing-procedures/',
  '/training/reading-path/',
  '/training/',
  '/training/m5/',
  '/training/m5/practice/',
  '/training/m5/quiz/',
  '/training/wrong/',
  '/training/record/',
  '/404.html',
]

const onPage = visitSite()

/** Waits until what the page shows now has been painted. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** How far what can be seen has moved by itself, in the browser's measure. */
const shiftOf = (page: Page) =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[]
    return shifts.reduce((sum, { value }) => sum + value, 0)
  })

test('leads from the home page to a procedure, and from its chart to a step', () =>
  onPage('/', {}, async (page) => {
    await page.locator('.asked a', { hasText: '七天无理由退货' }).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(procedure)
    await expect.poll(() => page.locator('h1').textContent()).toBe('七天无理由退货')
    await page.locator('.chart-fold > summary').click()
    await page.locator('.chart a[href="#ask-reason"]').click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#ask-reason')
    await expect.poll(() => page.locator('#ask-reason h3').isVisible()).toBe(true)
    const top = () => page.locator('#ask-reason').evaluate((node) => node.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(300)
    await expect.poll(top).toBeGreaterThan(40)
  }))

test('leads from a branch to the step that it names', () =>
  onPage(procedure, {}, async (page) => {
    const branch = page.locator('#in-window .way-on a').first()
    const target = (await branch.getAttribute('href'))!
    await branch.click()
    await expect.poll(() => new URL(page.url()).hash).toBe(target)
  }))

test('says the same chart as a list of steps for those who cannot see it', () =>
  onPage(procedure, {}, async (page) => {
    const named = await page.locator('.chart').getAttribute('aria-labelledby')
    expect(named).toBe('chart-title chart-desc')
    const boxes = await page.locator('.chart > a').count()
    await expect.poll(() => page.locator('section.node').count()).toBe(boxes)
  }))

describe.each(pageTypes)('%s', (path) => {
  test.each(['light', 'dark'] as const)('has nothing that axe objects to in the %s theme', (colorScheme) =>
    onPage(path, { colorScheme }, async (page) => {
      await drawn(page)
      expect(await violationsOf(page)).toEqual([])
    }),
  )

  test.each([375, 320])('fits a screen of %i px without moving sideways', (width) =>
    onPage(path, { viewport: { width, height: 700 } }, async (page) => {
      await drawn(page)
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(content).toBe(screen)
    }),
  )
})

test.each([
  '/',
  procedure,
  '/procedures/',
  '/matrix/',
  '/training/',
  '/training/m5/',
  '/training/m5/practice/',
  '/plans/',
  '/plans/department-plan/',
])('%s does not shift while it loads', (path) =>
  onPage(path, {}, async (page) => {
    await drawn(page)
    await painted(page)
    expect(await shiftOf(page)).toBeLessThan(0.01)
  }),
)

test('keeps the theme that was chosen', () =>
  onPage('/', { colorScheme: 'light' }, async (page) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await background()
    await page.locator('.theme-select').first().selectOption('dark')
    const dark = await background()
    expect(dark).not.toBe(light)
    await page.reload()
    await expect.poll(background).toBe(dark)
  }))

test('can be read with scripts switched off', () =>
  onPage(procedure, { javaScriptEnabled: false }, async (page) => {
    await page.locator('.chart-fold > summary').click()
    await expect.poll(() => page.locator('.chart').isVisible()).toBe(true)
    await expect.poll(() => page.locator('#refunded').isVisible()).toBe(true)
    await expect.poll(() => page.locator('.glance').first().isVisible()).toBe(true)
    await expect.poll(() => page.locator('.chart-bar').isVisible()).toBe(false)
    await expect.poll(() => page.locator('.search-open').isVisible()).toBe(false)
  }))

test('lists every procedure when scripts are switched off', () =>
  onPage('/procedures/', { javaScriptEnabled: false }, async (page) => {
    await expect.poll(() => page.locator('.filters').isVisible()).toBe(false)
    await expect.poll(() => page.locator('.procedure-list > li:visible').count()).toBeGreaterThanOrEqual(21)
  }))

test('can be used by keyboard alone', () =>
  onPage(procedure, {}, async (page) => {
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('跳转到内容')
    await page.locator('.chart-fold > summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('.chart a[href="#ask-reason"]').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#ask-reason')
    await page.keyboard.press('Control+k')
    await page.locator('.search-dialog').waitFor({ state: 'visible' })
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.search-dialog').isVisible()).toBe(false)
  }))

test('finds a procedure by its title among the first five', () =>
  onPage('/', {}, async (page) => {
    await page.keyboard.press('Control+k')
    await page.locator('.search-dialog input').fill('七天无理由退货')
    const results = page.locator('.search-results .result')
    await results.first().waitFor()
    const found = await results.evaluateAll((links) =>
      links.slice(0, 5).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
    expect(found).toContain(procedure)
  }))

test('filters procedures by role and platform, keeps the filter in the address, and says when nothing fits', () =>
  onPage('/procedures/', {}, async (page) => {
    const shown = () => page.locator('.procedure-list > li:visible').count()
    const all = await shown()
    await page.locator('select[name="roles"]').selectOption('whl')
    const some = await shown()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    await expect.poll(() => page.locator('.filter-count').textContent()).toBe(`${some} 个流程`)
    await page.reload()
    await expect.poll(shown).toBe(some)
    await page.locator('select[name="stage"]').selectOption('supervision')
    await expect.poll(shown).toBe(0)
    await expect.poll(() => page.locator('.filter-empty').isVisible()).toBe(true)
    await page.locator('.filters button').click()
    await expect.poll(shown).toBe(all)
    await expect.poll(() => new URL(page.url()).search).toBe('')
  }))

test('copies a flowchart as Mermaid and says so', () =>
  onPage(procedure, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.locator('.chart-fold > summary').click()
    await page.locator('.chart-bar [data-copy]').click()
    await expect.poll(() => page.locator('.chart-said').textContent()).toContain('已复制')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^flowchart TD\n/)
  }))

test('fits a chart to its frame on request', () =>
  onPage('/procedures/aftersales/not-as-described/', { viewport: { width: 700, height: 700 } }, async (page) => {
    await page.locator('.chart-fold > summary').click()
    const overflow = () => page.locator('.chart-scroll').evaluate((node) => node.scrollWidth - node.clientWidth)
    await expect.poll(overflow).toBeGreaterThan(0)
    await page.locator('[data-fit]').click()
    await expect.poll(overflow).toBe(0)
  }))

test('offers no chart whose words would be too small to read, and none that fits as it is', () =>
  onPage('/procedures/aftersales/not-as-described/', { viewport: { width: 375, height: 700 } }, async (page) => {
    await page.locator('.chart-fold > summary').click()
    const fit = page.locator('[data-fit]')
    await expect.poll(() => fit.isVisible()).toBe(false)
    await page.setViewportSize({ width: 700, height: 700 })
    await expect.poll(() => fit.isVisible()).toBe(true)
    await fit.click()
    await page.setViewportSize({ width: 375, height: 700 })
    await expect.poll(() => fit.isVisible()).toBe(false)
    await expect.poll(() => page.locator('.chart-scroll.fit').count()).toBe(0)
  }))
