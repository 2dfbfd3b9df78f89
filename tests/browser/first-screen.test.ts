import { describe, expect, test } from 'vitest'
import { addressOfProcedure } from '../../src/catalogue/addresses.ts'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { drawn } from '../support/drawn.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const { published } = await loadCatalogue('content')
const firstNodes = published.map((procedure) => [addressOfProcedure(procedure), procedure.nodes[0]!.id] as const)

/** What stands on the first screen of a procedure: its first step, as the bottoms of its parts in parts of the screen. */
const partsOf = (id: string) => {
  const node = document.getElementById(id)!
  const bottom = (...selectors: string[]) =>
    Math.max(...selectors.map((selector) => node.querySelector(selector)?.getBoundingClientRect().bottom ?? 0))
  return {
    begins: node.getBoundingClientRect().top / innerHeight,
    whole: bottom('.node-head', '.node-text', '.words', '.ways:not(.follows)') / innerHeight,
    needed: bottom('.node-head', '.wording-bar', '.ways:not(.follows)') / innerHeight,
  }
}

describe.each(firstNodes)('%s', (address, id) => {
  test('has its first step with its words and its ways on the first screen', () =>
    visit(address, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await drawn(page)
      await expect.poll(async () => (await page.evaluate(partsOf, id)).whole).toBeLessThanOrEqual(1)
    }))

  test('begins high on a phone, with what is pressed in sight', () =>
    visit(address, { viewport: { width: 375, height: 667 } }, async (page) => {
      await drawn(page)
      const parts = () => page.evaluate(partsOf, id)
      await expect.poll(async () => (await parts()).begins).toBeLessThanOrEqual(0.6)
      await expect.poll(async () => (await parts()).needed).toBeLessThanOrEqual(1)
    }))
})
