import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const words = (page: Page, variant: string) => page.locator(`[id="${variant}"]`)
const said = (page: Page, variant: string) => words(page, variant).locator('.wording-said')
const copy = (page: Page, variant: string) => words(page, variant).getByRole('button', { name: '复制' })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const options = { permissions: ['clipboard-read', 'clipboard-write'] }
const [withBlanks, plain] = ['as-refund--done', 'as-safe--stop']

describe('words to say', () => {
  test('are copied as plain text where there is nothing to fill in', () =>
    visit('/replies/', options, async (page) => {
      await copy(page, plain).click()
      await expect.poll(() => said(page, plain).textContent()).toBe('已复制')
      const wording = words(page, plain).locator('blockquote').first()
      await expect.poll(() => wording.textContent()).toBe(await clipboard(page))
    }))

  test('are not copied with a blank in them: the first one takes the focus, and the keyboard does the rest', () =>
    visit('/replies/', options, async (page) => {
      await page.evaluate(() => navigator.clipboard.writeText('以前的'))
      await copy(page, withBlanks).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => said(page, withBlanks).textContent()).toBe('先填退款金额、到账说明，再复制')
      const focused = () => page.evaluate(() => document.activeElement?.ariaLabel)
      await expect.poll(focused).toBe('退款金额')
      expect(await clipboard(page)).toBe('以前的')
      await page.keyboard.type('35.9 元')
      await page.keyboard.press('Enter')
      await expect.poll(focused).toBe('到账说明')
      await page.keyboard.type('1 至 3 天到账')
      await page.keyboard.press('Enter')
      await expect.poll(() => said(page, withBlanks).textContent()).toBe('已复制')
      expect(await clipboard(page)).toBe('已经退款35.9 元，原路退回，1 至 3 天到账。到时没收到，在这里找我查。')
    }))

  test('show what was filled in elsewhere in this tab, after a reload too, until the next buyer comes', () =>
    visit('/replies/', options, async (page) => {
      const other = 'as-open--take-over'
      await words(page, other).locator('blockquote').first().locator('var').first().click()
      await page.keyboard.type('小林')
      await page.keyboard.press('Enter')
      await page.keyboard.type('小周')
      await page.reload()
      const nickname = words(page, other).locator('var').first()
      await expect.poll(() => nickname.textContent()).toBe('小林')
      await words(page, other).getByRole('button', { name: '换一位买家' }).click()
      await expect.poll(() => nickname.textContent()).toBe('【昵称】')
      await expect.poll(() => words(page, other).locator('var').nth(1).textContent()).toBe('小周')
      const tab = await page.context().newPage()
      await tab.goto(page.url())
      await expect.poll(() => words(tab, other).locator('var').nth(1).textContent()).toBe('【客服名】')
    }))

  test('have a shorter wording that is copied in the place of the longer one', () =>
    visit('/replies/', options, async (page) => {
      await words(page, plain).getByRole('button', { name: '口语' }).click()
      await copy(page, plain).click()
      await expect.poll(() => said(page, plain).textContent()).toBe('已复制')
      expect(await clipboard(page)).toMatch(/^先别用了/)
    }))

  test('are copied where storage and clipboard are refused', () =>
    visit('/replies/', {}, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
        Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('no', 'SecurityError') } }) // prettier-ignore
      })
      await copy(page, withBlanks).click()
      await page.keyboard.type('8 元')
      await page.keyboard.press('Enter')
      await page.keyboard.type('当天到账')
      await page.keyboard.press('Enter')
      await expect.poll(() => said(page, withBlanks).textContent()).toBe('已复制')
    }))

  test('are text to select without scripts, blanks in brackets, both wordings in sight', () =>
    visit('/replies/', { javaScriptEnabled: false }, async (page) => {
      await expect.poll(() => words(page, withBlanks).innerText()).toMatch(/已经退款【退款金额】/)
      await expect.poll(() => words(page, withBlanks).innerText()).toMatch(/退好了/)
      await expect.poll(() => copy(page, withBlanks).isVisible()).toBe(false)
    }))
})
