import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const procedure = '/procedures/aftersales/return-no-reason/'

/** How wide and high an A4 sheet is between its margins, in CSS pixels. */
const sheet = { width: 688, height: 1017 }

/** How light a colour is, from 0 to 1; `oklch` and the like do not come out of our style sheets. */
const lightness = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)!.map(Number)
      return (red + green + blue) / 765
    })

test('is printed in ink on paper from the dark theme too', () =>
  visit(procedure, { colorScheme: 'dark' }, async (page) => {
    for (const selector of ['h1', '.glance dd', '.node p']) {
      await expect.poll(() => lightness(page, selector), { message: selector }).toBeGreaterThan(0.6)
    }
    await page.emulateMedia({ media: 'print' })
    for (const selector of ['h1', '.glance dd', '.node p', '.glance a']) {
      await expect.poll(() => lightness(page, selector), { message: selector }).toBeLessThan(0.4)
    }
  }))

test('prints a procedure without what is quoted at every step, and keeps the table of sources', () =>
  visit(procedure, { viewport: sheet }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.locator('.rule-quotes > ul:visible, .chart-bar:visible, .edit-link:visible').count())
      .toBe(0)
    await expect.poll(() => page.locator('.basis table tbody tr:visible').count()).toBeGreaterThan(10)
    await expect.poll(() => page.locator('svg.chart').isVisible()).toBe(false)
    const parts = await page
      .locator('.chart-paper > svg')
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ width, height }) => [width, height]))
    expect(parts.length).toBeGreaterThan(1)
    for (const [width, height] of parts) {
      expect(width).toBeLessThanOrEqual(sheet.width)
      expect(height).toBeLessThanOrEqual(sheet.height)
    }
  }))

test('prints the matrix with all of its columns on the sheet', () =>
  visit('/matrix/', { viewport: sheet }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    const isCut = await page
      .locator('.matrix')
      .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.parentElement!.clientWidth).length)
    expect(isCut).toBe(0)
    const cut = () =>
      page
        .locator('.matrix tr:nth-child(1) > *')
        .evaluateAll((cells) => cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length)
    await expect.poll(cut).toBe(0)
  }))

test.each([375, 320])('shows the matrix as one card a procedure at %i px, each value with its name', (width) =>
  visit('/matrix/', { viewport: { width, height: 700 } }, async (page) => {
    const widest = await page
      .locator('.matrix :is(tr, td, th[scope=row])')
      .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)))
    expect(widest).toBeLessThanOrEqual(width)
    const names = await page
      .locator('.matrix tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content))
    expect(names).toEqual(['"负责人"', '"触发条件"', '"出口"', '"时限"', '"复核"'])
    // Named by their column for those who hear the table, too.
    await expect.poll(() => page.getByRole('columnheader', { name: '负责人' }).count()).toBeGreaterThan(0)
  }),
)
