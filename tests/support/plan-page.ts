import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const department = '/plans/department-plan/'
export const split = '/plans/target-split/'

/** A reader in China. */
export const chinese = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }

/** What stands in a place of a form. */
export const valueOf = (page: Page, id: string) => page.locator(`[id="${id}"]`).inputValue()

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()

/** Waits until the page says that the draft is stored. */
export const kept = (page: Page) => expect.poll(() => page.locator('.kept').textContent()).toMatch(/^已存在本机/)

/** Chooses a way out by keyboard and gives back the file. */
export async function exported(page: Page, kind: string): Promise<{ name: string; content: Buffer }> {
  await page.locator('.menu > summary').focus()
  await page.keyboard.press('Enter')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.menu[open] button', { hasText: kind }).press('Enter'),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** Begins a draft with everything that the example of the page's template has. */
export async function fromExample(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}?example`)
  await button(page, '照这个例子新建一份').click()
  await page.locator('#plan-name').waitFor()
}
