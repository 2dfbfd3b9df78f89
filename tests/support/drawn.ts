import type { Page } from 'playwright-core'

/** Waits until a page is all there: its styles, and in the place of every view what it shows once it has read the device. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isStyled = [...document.querySelectorAll('link')].every(({ rel, sheet }) => rel !== 'stylesheet' || sheet)
    const places = [...document.querySelectorAll('[data-island]')]
    return isStyled && places.every((place) => !place.querySelector(':scope > script, .loading, .waiting'))
  })
}
