import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { serveSite } from '../support/site.ts'

/**
 * Pages with the most that they may weigh in all, in bytes as they are sent. A stock Starlight page of the same length
 * as the procedure weighs 42 kB without a flowchart: measured in the research. What writes Word and Markdown files is
 * not part of a form page: it is fetched when somebody exports.
 */
const most = [
  ['a procedure page with its flowchart', '/procedures/aftersales/return-no-reason/', 42_000],
  ['a quiz page with its bank', '/training/m6/quiz/', 70_000],
  ['the longest form page', '/plans/department-plan/', 70_000],
] as const

test.each(most)('%s (%s) is at most %d bytes in all', async (_, path, bytes) => {
  const site = await serveSite()
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      sizes.push(response.body().then((body) => brotliCompressSync(body).length))
    })
    await page.goto(site.origin + path, { waitUntil: 'networkidle' })
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(total).toBeLessThanOrEqual(bytes)
  } finally {
    await browser.close()
    await site.stop()
  }
})
