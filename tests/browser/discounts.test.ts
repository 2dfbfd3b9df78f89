import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violationsOf } from '../support/axe.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const sum = (page: Page, line: string) => page.locator(`[id="${line}"] output`).textContent()

test('the 折价表 works out its lines, and who may decide', () =>
  visit('/discounts/', {}, async (page) => {
    await page.getByLabel('这件实付').fill('￥８８')
    await expect.poll(() => sum(page, 'look-slight')).toBe('8.8 元，售后客服可以定')
    await expect.poll(() => sum(page, 'look-plain')).toBe('17.6 元，客服组长/值班可以定')
    await expect.poll(() => sum(page, 'fresh-count')).toBe('')
    await page.getByLabel('坏几个').fill('5')
    await page.getByLabel('共几个').fill('20')
    await expect.poll(() => sum(page, 'fresh-count')).toBe('22 元，客服组长/值班可以定')
    await page.getByLabel('这件实付').fill('2,00')
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/「2,00」看不懂/)
    await page.getByLabel('这件实付').fill('两百块')
    await expect.poll(() => sum(page, 'look-plain')).toBe('40 元，客服组长/值班可以定')
    await page.getByLabel('这件实付').fill('很贵')
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/「很贵」看不懂/)
    await expect.poll(() => sum(page, 'look-slight')).toBe('')
    expect(await violationsOf(page)).toEqual([])
  }))

test('the 折价表 is whole without scripts', () =>
  visit('/discounts/', { javaScriptEnabled: false }, async (page) => {
    await expect.poll(() => page.locator('[id="look-slight"]').innerText()).toMatch(/实付的 10%，最少 3 元，最多 30 元/)
    await expect.poll(() => page.getByLabel('这件实付').isVisible()).toBe(false)
  }))
