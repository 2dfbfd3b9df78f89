import type { run as runAxe } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe objects to on a page as it stands: rule and places, one line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  // What is not laid out yet has a place that is only guessed, over or under something else.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
  return page.evaluate(async () => {
    // axe is put into the page by the line above.
    const { axe } = globalThis as unknown as { axe: { run: typeof runAxe } }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(' | ')}`,
    )
  })
}
