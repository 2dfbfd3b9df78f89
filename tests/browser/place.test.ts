import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()

const procedures = ['aftersales/return-no-reason', 'aftersales/exchange-quality', 'aftersales/aftersales-intake']
const widths = [375, 1280]

/** Scrolls with the wheel, as a reader does, until a step is in sight; steps on the way are laid out or not. */
async function wheelTo(page: Page, id: string): Promise<void> {
  const top = () => page.locator(`[id="${id}"]`).evaluate((node) => node.getBoundingClientRect().top)
  await page.mouse.move(200, 400)
  for (let turn = 0; turn < 200 && (await top()) > 300; turn += 1) {
    await page.mouse.wheel(0, Math.min(900, (await top()) - 250))
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
  // The browser says that scrolling is over some time after the last wheel.
  await restingTop(page, id)
  await expect.poll(() => page.evaluate(isKept)).toBe(true)
}

/** Whether the history knows the place where the page is scrolled to. */
function isKept(): boolean {
  const { place } = (history.state ?? {}) as { place?: { id: string; top: number } }
  const part = place && document.getElementById(place.id)
  return part !== null && part !== undefined && Math.abs(part.getBoundingClientRect().top - place!.top) < 1
}

/** The step before the last exit. */
const lateStep = (page: Page) => page.locator('.node:not(.exit)').evaluateAll((nodes) => nodes.slice(-2)[0]!.id)

/** Where a step stands once the page has come to rest. */
async function restingTop(page: Page, id: string): Promise<number> {
  await page.waitForLoadState('load')
  return page.locator(`[id="${id}"]`).evaluate(
    (node) =>
      new Promise<number>((resolve) => {
        let [last, still] = [NaN, 0]
        const look = () => {
          const { top } = node.getBoundingClientRect()
          still = top === last ? still + 1 : 0
          last = top
          if (still > 10) resolve(Math.round(top))
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

const cases = procedures.flatMap((id) => widths.map((width) => [id, width] as const))

test.each(cases)('%s at %i px is where the reader was, after a reload and for whoever comes back', (id, width) =>
  visit(`/procedures/${id}/`, { viewport: { width, height: 667 } }, async (page) => {
    const step = await lateStep(page)
    await wheelTo(page, step)
    const before = await restingTop(page, step)
    await page.reload()
    expect(Math.abs((await restingTop(page, step)) - before)).toBeLessThanOrEqual(1)
    // Chromium keeps no page that is driven in memory, so that coming back loads it anew.
    await page.goto('/glossary/')
    await page.goBack()
    expect(Math.abs((await restingTop(page, step)) - before)).toBeLessThanOrEqual(1)
  }),
)

test('goes back to the step that was read before a way on was followed', () =>
  visit('/procedures/aftersales/return-no-reason/', { viewport: { width: 375, height: 667 } }, async (page) => {
    await wheelTo(page, 'inspect')
    const before = await restingTop(page, 'inspect')
    await page.evaluate(() => (location.hash = 'lapsed'))
    await expect.poll(() => restingTop(page, 'inspect')).not.toBe(before)
    await page.goBack()
    await expect.poll(() => restingTop(page, 'inspect')).toBe(before)
  }))

test('a reader who turns away while the page is still loading is not pulled back', () =>
  visit('/procedures/aftersales/return-no-reason/', { viewport: { width: 375, height: 667 } }, async (page) => {
    await wheelTo(page, 'inspect')
    await page.reload({ waitUntil: 'commit' })
    await page.waitForLoadState('domcontentloaded')
    // Each press scrolls smoothly, and steps that take their height on the way may stop it.
    const goUp = async () => {
      await page.keyboard.press('Home')
      return page.evaluate(() => scrollY)
    }
    await expect.poll(goUp).toBe(0)
    await page.waitForLoadState('load')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  }))
