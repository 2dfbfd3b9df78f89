import { describe, expect, test } from 'vitest'
import { drawn } from '../support/drawn.ts'
import { firstSteps, measureStep, screens } from '../support/first-screen.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()

describe.each(firstSteps)('%s', (address, id) => {
  test('has its first step with its words and its ways on the first screen', () =>
    visit(address, { viewport: screens.wide }, async (page) => {
      await drawn(page)
      await expect.poll(async () => (await page.evaluate(measureStep, id)).whole).toBeLessThanOrEqual(1)
    }))

  test('begins high on a phone, with what is pressed in sight', () =>
    visit(address, { viewport: screens.phone }, async (page) => {
      await drawn(page)
      const step = () => page.evaluate(measureStep, id)
      await expect.poll(async () => (await step()).begins).toBeLessThanOrEqual(0.6)
      await expect.poll(async () => (await step()).pressed).toBeLessThanOrEqual(1)
    }))
})
