import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { drawn } from '../support/drawn.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const procedure = '/procedures/aftersales/return-no-reason/'
const phone = { viewport: { width: 375, height: 667 } }

/** What is cut at the edge of its box: words that cannot be read. */
const cut = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1)
        .map((one) => one.textContent!.trim().slice(0, 40)),
    )

test.each([procedure, '/flags/', '/roles/', '/registers/', '/health/', '/discounts/'])(
  'no table of %s goes on beyond the edge of a phone',
  (path) =>
    visit(path, phone, async (page) => {
      await drawn(page)
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
      expect(await cut(page, 'main .table-scroll')).toEqual([])
    }),
)

test('where a way leads stands in at most two lines on a phone, however long its condition is', () =>
  visit(procedure, phone, async (page) => {
    await drawn(page)
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
    const high = await page
      .locator('.ways:not(.follows) .way-to')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height > 2 * parseFloat(getComputedStyle(one).lineHeight) + 1)
          .map((one) => one.textContent!.trim()),
      )
    expect(high).toEqual([])
  }))

test('long words of the first step are read in full on a phone, before they are copied', () =>
  visit('/procedures/aftersales/adverse-reaction-safety/', phone, async (page) => {
    const words = page.locator('.first .wording').first()
    await expect.poll(() => cut(page, '.first .wording blockquote:visible')).not.toEqual([])
    await words.getByText('全文').click()
    await expect.poll(() => cut(page, '.first .wording:has(:checked) blockquote:visible')).toEqual([])
    await words.getByText('口语').click()
    await expect.poll(() => cut(page, '.first .wording:has(:checked) blockquote:visible')).toEqual([])
  }))

test('the words of the first step are whole while a blank in them is filled in', () =>
  visit('/procedures/aftersales/complaint-escalation/', phone, async (page) => {
    await page.locator('.first [data-copy]').click()
    await page.locator('.first textarea').first().waitFor()
    await expect.poll(() => cut(page, '.first .wording blockquote:visible')).toEqual([])
  }))

test('where a step has several wordings, each says when it is right', () =>
  visit('/procedures/aftersales/adverse-reaction-safety/', {}, async (page) => {
    const steps = page.locator('.node:has(.words ~ .words)')
    await expect.poll(() => steps.count()).toBeGreaterThan(0)
    const words = steps.locator('.words')
    await expect
      .poll(
        async () =>
          (await words.count()) -
          (await words.filter({ has: page.locator('.words-when', { hasText: /.{4}/ }) }).count()),
      )
      .toBe(0)
  }))

test.each([procedure, '/discounts/'])('%s stands still while it is loaded', (path) =>
  visit(path, phone, async (page) => {
    await page.addInitScript(() => {
      const shifts: string[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          if (entry.value > 0.002) shifts.push(entry.value.toFixed(3))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.reload()
    await drawn(page)
    await page.locator('kefu-words:defined, kefu-discounts:defined').first().waitFor()
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([])
  }),
)
