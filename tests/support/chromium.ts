import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.ts'

/** A real Chromium, kept from talking to anyone but the pages under test. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH, or run `npm test`, which installs one')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
