import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { typeQuery } from '../../scripts/search/our-box.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()

/** Where the first result of the open box leads. */
const first = (page: Page) => page.locator('.search-results .result').first().getAttribute('href')

test('an id typed whole puts what has it first, with certainty and an excerpt', () =>
  visit('/', {}, async (page) => {
    await page.keyboard.press('/')
    for (const [query, address] of [
      ['R03', '/registers/#r03'],
      ['r3', '/registers/#r03'],
      ['R15', '/registers/#r15'],
      ['r 05', '/registers/#r05'],
      ['asopen', '/replies/#as-open'],
      ['AS-OPEN#1', '/replies/#as-open'],
      ['return-no-reason', '/procedures/aftersales/return-no-reason/'],
      ['return no reason', '/procedures/aftersales/return-no-reason/'],
      ['cn-return-7d', '/rules/#cn-return-7d'],
      ['department-plan', '/plans/department-plan/'],
      ['M5', '/training/m5/'],
      ['whl', '/roles/whl/'],
      ['purple', '/flags/#purple'],
      ['vip', '/rules/#from-vip'],
    ] as const) {
      await typeQuery(page, query)
      await expect.poll(() => first(page), { message: query }).toMatch(new RegExp(`^${address}`))
      await expect.poll(() => page.locator('.search-unsure').count(), { message: query }).toBe(0)
      await page
        .locator('.search-results .result')
        .first()
        .locator('.result-excerpt, .result-trigger, .result-says')
        .first()
        .waitFor()
    }
  }))

test('an id that is typed and entered at once opens what has it', () =>
  visit('/', {}, async (page) => {
    await page.keyboard.press('/')
    await page.keyboard.type('asopen')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/replies/#as-open')
  }))

test('a procedure that is not written yet is named by its id', () =>
  visit('/', {}, async (page) => {
    await page.keyboard.press('/')
    await typeQuery(page, 'shift-handover')
    await expect.poll(() => page.locator('.result-planned').first().getAttribute('href')).toMatch(/#shift-handover$/)
  }))
