import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { button, chinese, department, kept, split, valueOf } from '../support/plan-page.ts'
import { visitSite } from '../support/visit.ts'

const onPage = visitSite()

/** Pastes a text into a place of a form, as a key press would. */
async function paste(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`[id="${id}"]`).focus()
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.locator(`[id="${id}"]`).press('Control+v')
}

const withClipboard = { ...chinese, permissions: ['clipboard-read', 'clipboard-write'] }

test('money and numbers are read as people type them, shown as they were typed, and what they come to beside', () =>
  onPage(split, chinese, async (page) => {
    for (const [id, value] of [['target', '三百万'], ['shops', '十'], ['days', '３０'], ['agents', '10人']] as const) await page.locator(`#f-${id}`).fill(value) // prettier-ignore
    await expect.poll(() => page.locator('#f-agentDay').textContent()).toBe('10,000 元/人/天')
    await expect.poll(() => valueOf(page, 'f-target')).toBe('三百万')
    await expect
      .poll(() => page.locator('.meant').allTextContents())
      .toEqual(['就是 3,000,000 元', '就是 10 店', '就是 30 天'])
    await page.locator('#f-target').fill('￥3，000，000.00')
    await expect.poll(() => page.locator('#f-agentDay').textContent()).toBe('10,000 元/人/天')
  }))

test('nothing is worked out from what is refused', () =>
  onPage(split, chinese, async (page) => {
    const good = { target: '300 万', shops: '10', days: '30', agents: '10' }
    const fill = async (values: Record<string, string>) => {
      for (const [id, value] of Object.entries({ ...good, ...values })) await page.locator(`#f-${id}`).fill(value)
    }
    const results = () => page.locator('output.computed').allTextContents()
    const empty = '上面的数填全、填对了，就会算出来'
    const shopDay = () => page.locator('#f-shopDay').textContent()
    for (const bad of [{ target: '-5' }, { target: '123456789012345678901' }, { target: '100-200' }]) {
      await fill({})
      await expect.poll(shopDay).toBe('10,000 元/店/天')
      await fill(bad)
      await expect.poll(async () => (await results()).filter((text) => /\d/.test(text))).toEqual([])
    }
    await fill({ days: '31.5' })
    await expect.poll(shopDay).toBe(empty)
    await fill({})
    await expect.poll(shopDay).toBe('10,000 元/店/天')
  }))

test('a day is pasted in whichever form it was copied, and what is none stays to be seen', () =>
  onPage(department, withClipboard, async (page) => {
    for (const [text, day] of [
      ['２０２６-１１-０５', '2026-11-05'],
      ['2026年11月6日', '2026-11-06'],
      ['20261107', '2026-11-07'],
    ] as const) {
      // prettier-ignore
      await paste(page, 'f-start', text)
      await expect.poll(() => valueOf(page, 'f-start')).toBe(day)
    }
    await paste(page, 'f-start', '11月5日')
    await expect.poll(() => valueOf(page, 'f-start')).toBe('11月5日')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('#f-start-says').textContent()).toContain('没有写哪一年：写成 年-11-05')
    await page.locator('#f-start').fill('2026－11－05')
    await expect.poll(() => valueOf(page, 'f-start')).toBe('2026-11-05')
    await button(page, '检查').click()
    await page.locator('#plan-summary').waitFor()
    await expect.poll(() => page.locator('#f-start-says').count()).toBe(0)
    await kept(page)
    await page.reload()
    await expect.poll(() => valueOf(page, 'f-start')).toBe('2026-11-05')
  }))
