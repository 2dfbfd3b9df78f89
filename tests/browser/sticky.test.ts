import { expect, test } from 'vitest'
import { drawn } from '../support/drawn.ts'
import { department } from '../support/plan-page.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()

test.each([
  [department, 1280],
  [department, 375],
  ['/plans/target-split/', 820],
  ['/procedures/aftersales/return-no-reason/', 375],
  ['/guides/hazards/', 820],
])('going back through %s at %i px by keyboard, nothing takes the focus under a bar', (path, width) =>
  visit(path, { viewport: { width, height: 700 } }, async (page) => {
    await drawn(page)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const last = page.locator('main :is(a, input, button, textarea, select):visible').last()
    await last.focus()
    const hidden: string[] = []
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Shift+Tab')
      const under = await page.evaluate(() => {
        const focused = document.activeElement!
        if (!focused.closest('main') || focused.closest('.toolbar')) return undefined
        const { top, bottom, height } = focused.getBoundingClientRect()
        const bars = [...document.querySelectorAll('.page > .header, .toolbar, .contents-open')]
          .filter((bar) => bar.checkVisibility() && bar !== focused)
          .map((bar) => bar.getBoundingClientRect())
        // What is higher than the window begins above it.
        const isTall = height > innerHeight / 2
        const isCovered = bars.some((bar) => top < bar.bottom - 1 && bottom > bar.top + 1)
        return isCovered && !isTall && height > 1 ? `${focused.outerHTML.slice(0, 60)} ${top}` : undefined
      })
      if (under) hidden.push(under)
    }
    expect(hidden).toEqual([])
  }),
)

test('the field in which somebody types stays on the screen when a phone is turned', () =>
  visit(department, { viewport: { width: 375, height: 667 } }, async (page) => {
    const field = page.locator('textarea.input').nth(2)
    await field.focus()
    await page.keyboard.type('字')
    await page.setViewportSize({ width: 667, height: 320 })
    await expect
      .poll(() =>
        field.evaluate(
          (one) => one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().bottom > 0,
        ),
      )
      .toBe(true)
  }))

test('what is to be looked at in a plan does not push the form away, and is said once', () =>
  visit(department, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.getByRole('button', { name: '检查' }).first().click()
    const summary = page.locator('#plan-summary')
    await summary.waitFor()
    await expect.poll(async () => (await summary.boundingBox())!.height).toBeLessThan(450)
    await expect.poll(() => page.getByText(/还有 \d+ 处要看/).count()).toBe(1)
  }))

test('every label of a plan stands above its field', () =>
  visit(department, {}, async (page) => {
    await page
      .getByRole('button', { name: /加一组/ })
      .first()
      .click()
    await page.locator('.pair').nth(1).waitFor()
    const beside = await page.locator('.field').evaluateAll((fields) =>
      fields.flatMap((field) => {
        const [label, input] = [field.querySelector('label'), field.querySelector('.input')]
        if (!label || !input) return []
        return label.getBoundingClientRect().bottom > input.getBoundingClientRect().top + 1 ? [label.textContent] : []
      }),
    )
    expect(beside).toEqual([])
  }))
