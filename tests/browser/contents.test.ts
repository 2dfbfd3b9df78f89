import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitSite } from '../support/visit.ts'

const procedure = '/procedures/aftersales/return-no-reason/'
const phone = { viewport: { width: 375, height: 700 } }

const onPage = visitSite()

const current = (page: Page) => page.locator('.contents-list [aria-current]')

test('the contents list marks where the reader is, also after a jump over many steps', () =>
  onPage(procedure, {}, async (page) => {
    await expect.poll(() => current(page).textContent()).toBe('步骤')
    for (const id of ['refund', 'excluded', 'lapsed']) {
      const link = page.locator(`.contents-list a[href="#${id}"]`)
      await link.click()
      await expect.poll(() => current(page).textContent()).toBe(await link.textContent())
    }
    await expect.poll(() => current(page).count()).toBe(1)
  }))

test('the contents list opens on a narrow screen, and closes when a part is chosen', () =>
  onPage(procedure, phone, async (page) => {
    const list = page.locator('.contents-list')
    await expect.poll(() => list.isVisible()).toBe(false)
    await page.locator('.contents-open').click()
    await expect.poll(() => list.isVisible()).toBe(true)
    await list.locator('a[href="#inspect"]').click()
    await expect.poll(() => list.isVisible()).toBe(false)
    await expect.poll(() => page.locator('.contents-now').textContent()).toBe(await current(page).textContent())
    const top = () => page.locator('#inspect').evaluate((node) => node.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(160)
    await expect.poll(top).toBeGreaterThanOrEqual(100)
  }))

test('the contents list opens without scripts', () =>
  onPage(procedure, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.locator('.contents-open').click()
    await expect.poll(() => page.locator('.contents-list a[href="#inspect"]').isVisible()).toBe(true)
  }))

test('steps far below are not laid out before the reader comes near', () =>
  onPage(procedure, {}, async (page) => {
    const isLaidOut = (id: string) =>
      page.locator(`#${id} .node-text`).evaluate((node) => node.checkVisibility({ contentVisibilityAuto: true }))
    await expect.poll(() => isLaidOut('refunded')).toBe(false)
    await page.locator('#refunded').scrollIntoViewIfNeeded()
    await expect.poll(() => isLaidOut('refunded')).toBe(true)
  }))
