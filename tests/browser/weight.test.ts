import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { serveSite } from '../support/site.ts'

/** A stock Starlight page of the same length weighs as much without a flowchart: measured in the research. */
const most = 42_000

test('a procedure page with its flowchart is at most 42 kB in all', async () => {
  const site = await serveSite()
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      sizes.push(response.body().then((body) => brotliCompressSync(body).length))
    })
    await page.goto(`${site.origin}/procedures/aftersales/return-no-reason/`, { waitUntil: 'networkidle' })
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(total).toBeLessThanOrEqual(most)
  } finally {
    await browser.close()
    await site.stop()
  }
})
