import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.ts'

/** How many times slower than they are the pages run, so that what comes too early is seen on any machine. */
const slowness = Number(process.env['KEFU_SLOW'] ?? 1)

/** A real Chromium, kept from talking to anyone but the pages under test. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH, or run `npm test`, which installs one')
  const browser = await chromium.launch({
    executablePath,
    // Where the locale is not UTF-8, Chromium gives downloads with Chinese names another name.
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  if (slowness > 1)
    browser.on('context', (context) => {
      context.setDefaultTimeout(30_000 * slowness)
      context.on('page', (page) => void slowDown(page))
    })
  return browser
}

async function slowDown(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  } catch {
    // The page was closed at once.
  }
}
