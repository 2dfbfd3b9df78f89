import type { Page } from 'playwright-core'

/**
 * Keeps what the page asks for on its way, as a slow network does.
 *
 * @returns what lets it come
 */
export async function hold(page: Page, what: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  await page.route(what, async (route) => {
    await promise
    await route.continue()
  })
  return () => resolve(undefined)
}
