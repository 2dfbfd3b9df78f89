import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.ts'

/** A real Chromium, kept from talking to anyone but the pages under test. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH, or run `npm test`, which installs one')
  return chromium.launch({
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
}
