import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violationsOf } from '../support/axe.ts'
import { drawn } from '../support/drawn.ts'
import { hold } from '../support/hold.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const procedure = '/procedures/aftersales/return-no-reason/'
const narrow = { viewport: { width: 320, height: 700 } }

/** Every kind of page that is read. */
const paths = [
  '/', '/procedures/', procedure, '/procedures/aftersales/aftersales-intake/', '/rules/', '/replies/', '/registers/', '/flags/',
  '/glossary/', '/roles/', '/roles/aftersales/', '/matrix/', '/health/', '/search/', '/training/', '/training/reading-path/',
  '/plans/department-plan/', '/guides/writing-procedures/', '/guides/hazards/', '/help/messages/', '/404.html',
] // prettier-ignore

describe.each(paths)('%s', (path) => {
  test('does not move sideways at 320 px with letters twice as large, and keeps its name whole', () =>
    visit(path, narrow, async (page) => {
      await drawn(page)
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      const { width, wide } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        wide: [...document.querySelectorAll('main *')]
          .filter((one) => one.getBoundingClientRect().right > 321 && !one.closest('table, .chart-figure, pre'))
          .map((one) => one.outerHTML.slice(0, 80)),
      }))
      expect(wide.slice(0, 3)).toEqual([])
      expect(width).toBe(320)
      const name = page.locator('.site-title')
      await expect.poll(() => name.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
    }))

  test('has links at 320 px that a finger meets', () =>
    visit(path, narrow, async (page) => {
      await drawn(page)
      // A link within a sentence is as high as its line (WCAG 2.5.8).
      const low = await page.locator('main a').evaluateAll((links) =>
        links
          .filter((link) => {
            const { width, height } = link.getBoundingClientRect()
            const own = link.textContent!.trim()
            const isInSentence = link.parentElement!.textContent!.trim() !== own && !!link.closest('p, dd, dt, .node-text, .expressive-code') // prettier-ignore
            return width > 1 && height > 0 && height < 24 && !isInSentence && !link.closest('svg, .sl-heading-wrapper')
          })
          .map((link) => link.outerHTML.slice(0, 100)),
      )
      expect(low.slice(0, 5)).toEqual([])
    }))
})

test.each([
  ['/matrix/', 1280],
  ['/matrix/', 375],
  ['/plans/department-plan/?example', 375],
  [procedure, 375],
])('%s at %i px has no violation that axe finds', (path, width) =>
  visit(path, { viewport: { width, height: 800 } }, async (page) => {
    await drawn(page)
    if (path.includes('?example')) await page.locator('.plan-document').waitFor()
    expect(await violationsOf(page)).toEqual([])
  }),
)

test.each([
  ['/plans/department-plan/?example', '.table-scroll', 375],
  ['/matrix/', '.table-scroll', 1024],
])('%s shows by a shadow that a table goes on at %3$i px', (path, selector, width) =>
  visit(path, { viewport: { width, height: 800 } }, async (page) => {
    const grounds = () =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundImage.match(/linear-gradient/g)?.length)
    await expect.poll(grounds).toBe(4)
  }),
)

test('the matrix is one card a procedure where its columns do not fit', () =>
  visit('/matrix/', { viewport: { width: 820, height: 900 } }, async (page) => {
    const beyond = await page
      .locator('.table-scroll')
      .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length)
    expect(beyond).toBe(0)
  }))

test('every way on is one link with its condition, in a list', () =>
  visit(procedure, narrow, async (page) => {
    const ways = page.locator('#in-window .ways')
    await expect.poll(() => ways.getByRole('listitem').count()).toBe(2)
    await ways.getByRole('link', { name: /^在期限内 .*依法不适用无理由/ }).waitFor()
    await ways.locator('.way-when').first().click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#excluded')
  }))

test('a procedure has few landmarks', () =>
  visit(procedure, {}, async (page) => {
    await expect.poll(() => page.locator('main').getByRole('region').count()).toBeLessThanOrEqual(4)
  }))

test.each(['light', 'dark'] as const)('without scripts the theme is the %s one of the device', (colorScheme) =>
  visit('/guides/writing-procedures/', { colorScheme, javaScriptEnabled: false }, async (page) => {
    const light = (selector: string, of: 'color' | 'backgroundColor') => lightness(page, selector, of)
    const isLight = colorScheme === 'light'
    expect((await light('body', 'backgroundColor')) > 0.5).toBe(isLight)
    expect((await light('h1', 'color')) < 0.5).toBe(isLight)
    // Examples of code can be read on their ground.
    expect((await light('.expressive-code .ec-line span', 'color')) < 0.6).toBe(isLight)
  }),
)

/** How light a colour is, from 0 to 1. */
const lightness = (page: Page, selector: string, of: 'color' | 'backgroundColor') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element)[name].match(/\d+/g)!.map(Number)
      return (red + green + blue) / 765
    }, of)

test('the theme select does not show another choice first', () =>
  visit('/', {}, async (page) => {
    const arrive = await hold(page, '**/ThemeSelect*')
    await page.reload({ waitUntil: 'commit' })
    await page.locator('.theme-select').first().waitFor({ state: 'attached' })
    await drawn(page)
    await expect.poll(() => page.locator('.theme-select:visible').count()).toBe(0)
    arrive()
    await page.locator('.theme-select:visible').first().waitFor()
  }))

test('the page above stands marked at the side where a page has no line of its own', () =>
  visit('/training/m5/quiz/', {}, async (page) => {
    await expect.poll(() => page.locator('.sidebar [aria-current]').textContent()).toContain('M5')
  }))

test('the reading path does not count the procedures by hand', () => {
  expect(readFileSync('content/docs/training/reading-path.mdx', 'utf8')).not.toMatch(/\d+ 篇流程/)
})
