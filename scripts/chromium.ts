import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { run } from './run.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usualPlaces = [
  ...(process.env['PATH'] ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .flatMap((folder) => names.map((name) => join(folder, name))),
  ...names.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A Chromium to test in: `CHROME_PATH`, the usual places, then the one that Playwright has downloaded.
 *
 * @returns the program's path, or `undefined` when there is none
 */
export async function findChromium(): Promise<string | undefined> {
  const own = process.env['CHROME_PATH']
  for (const path of [...(own ? [own] : []), ...usualPlaces, chromium.executablePath()]) {
    if (
      path !== '' &&
      (await access(path, constants.X_OK).then(
        () => true,
        () => false,
      ))
    )
      return path
  }
  return undefined
}

/** Gets a Chromium and Chinese fonts: from Debian's packages as root on Debian or Ubuntu, else Playwright's own. */
export async function installChromium(): Promise<void> {
  process.stdout.write('No Chromium found; installing one for the browser tests.\n')
  const hasApt = await access('/usr/bin/apt-get', constants.X_OK).then(
    () => true,
    () => false,
  )
  if (hasApt && process.getuid?.() === 0) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], quiet)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet)
  } else {
    await run('playwright-core', ['install', 'chromium'])
  }
}
