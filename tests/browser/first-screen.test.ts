import { expect, test } from 'vitest'
import { drawn } from '../support/drawn.ts'
import { firstSteps, measureStep, screens } from '../support/first-screen.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()

test('every procedure has its first step with its words and its ways on the first screen', { timeout: 120_000 }, () =>
  visit('/', { viewport: screens.wide }, async (page) => {
    for (const [address, id] of firstSteps) {
      await page.goto(address)
      await drawn(page)
      await expect.poll(async () => (await page.evaluate(measureStep, id)).whole, { message: address }).toBeLessThanOrEqual(1) // prettier-ignore
    }
  }),
)

test('every procedure begins high on a phone, with what is pressed in sight', { timeout: 120_000 }, () =>
  visit('/', { viewport: screens.phone }, async (page) => {
    for (const [address, id] of firstSteps) {
      await page.goto(address)
      await drawn(page)
      const step = () => page.evaluate(measureStep, id)
      await expect.poll(async () => (await step()).begins, { message: address }).toBeLessThanOrEqual(0.6)
      await expect.poll(async () => (await step()).pressed, { message: address }).toBeLessThanOrEqual(1)
    }
  }),
)
