import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { openDevice } from '../../src/site/device/device.ts'
import { launchChromium } from '../support/chromium.ts'
import { modulesOrigin, serveModules } from '../support/modules.ts'

type Device = Awaited<ReturnType<typeof openDevice>>

declare global {
  interface Window {
    device: Device
    calls: number
  }
}

let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

beforeEach(async () => {
  context = await browser.newContext()
  await serveModules(context, { idb: 'idb/build/index.js' })
})
afterEach(() => context.close())

/** A window with the device open. */
async function openWindow(before?: () => void): Promise<Page> {
  const page = await context.newPage()
  if (before) await page.addInitScript(before)
  await page.goto(modulesOrigin)
  await openDeviceIn(page)
  return page
}

const openDeviceIn = (page: Page) =>
  page.evaluate(async () => {
    const { openDevice } = (await window.load('/src/site/device/device.ts')) as { openDevice: () => Promise<Device> }
    window.device = await openDevice()
    window.calls = 0
    window.device.onChange(() => (window.calls += 1))
  })
const put = (page: Page, id: string, of = 'plan', text = id) =>
  page.evaluate((draft) => window.device.put('drafts', [draft]), { id, of, text })
const ids = (page: Page, of?: string) =>
  page.evaluate(async (of) => (await window.device.all('drafts', of)).map(({ id }) => id).sort(), of)
const get = (page: Page, id: string) => page.evaluate((id) => window.device.get('drafts', id), id)
const calls = (page: Page) => page.evaluate(() => window.calls)
const state = (page: Page) => page.evaluate(() => window.device.state())

test('what is put is there after a reload, by id and by what it belongs to', async () => {
  const first = await openWindow()
  await put(first, 'a')
  await put(first, 'b', 'split')
  await first.close()
  const second = await openWindow()
  expect(await ids(second)).toEqual(['a', 'b'])
  expect(await ids(second, 'split')).toEqual(['b'])
  expect(await get(second, 'a')).toMatchObject({ of: 'plan', text: 'a' })
  await second.evaluate(() => window.device.remove('drafts', ['a']))
  expect(await ids(second)).toEqual(['b'])
  expect(await state(second)).toBe('kept')
})

test('what is put while a page is left is there when it is loaded again, whatever was still being written', async () => {
  const page = await openWindow()
  await put(page, 'gone')
  await page.evaluate(() => {
    addEventListener('pagehide', () => void window.device.put('drafts', [{ id: 'first' }]))
    addEventListener('pagehide', () => void window.device.remove('drafts', ['gone']))
    addEventListener('pagehide', () => void window.device.put('drafts', [{ id: 'last' }]))
  })
  await page.reload()
  await openDeviceIn(page)
  expect(await ids(page)).toEqual(['first', 'last'])
  // It was stored, and is not put again later over what others have written since.
  const other = await openWindow()
  await expect.poll(() => ids(other)).toEqual(['first', 'last'])
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('another window hears of what is put and reads it', async () => {
  const [first, second] = [await openWindow(), await openWindow()]
  await put(first, 'a')
  await second.waitForFunction(() => window.calls > 0)
  expect(await ids(second)).toEqual(['a'])
  expect(await calls(first)).toBe(0)
})

test('many windows that write at once lose nothing', async () => {
  const windows = await Promise.all([openWindow(), openWindow(), openWindow()])
  await Promise.all(
    windows.map((page, number) =>
      page.evaluate(async (number) => {
        const values = Array.from({ length: 50 }, (_, index) => ({ id: `${number}-${index}`, of: 'plan' }))
        await Promise.all(values.map((value) => window.device.put('drafts', [value])))
      }, number),
    ),
  )
  expect(await ids(windows[0]!)).toHaveLength(150)
})

test.each([
  [
    'refused',
    () => {
      indexedDB.open = () => {
        throw new DOMException('no', 'SecurityError')
      }
    },
  ],
  ['refused', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    },
  ],
])('storage that is %s is said, and what is put stays in the window', async (expected, before) => {
  const page = await openWindow(before)
  await put(page, 'a')
  await put(page, 'b')
  await page.evaluate(() => window.device.remove('drafts', ['b']))
  expect(await state(page)).toBe(expected)
  expect(await ids(page)).toEqual(['a'])
  expect(await ids(page, 'split')).toEqual([])
})

test('what was held is stored as soon as there is room', async () => {
  const page = await openWindow(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values: [unknown]) {
      if (window.name === 'full') throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, values)
    }
  })
  await page.evaluate(() => (window.name = 'full'))
  await put(page, 'a', 'plan', 'old')
  await put(page, 'a', 'plan', 'new')
  expect(await state(page)).toBe('full')
  await page.evaluate(() => (window.name = ''))
  await put(page, 'b')
  expect(await state(page)).toBe('kept')
  await page.close()
  const later = await openWindow()
  expect(await ids(later)).toEqual(['a', 'b'])
  expect(await get(later, 'a')).toMatchObject({ text: 'new' })
})

test('a newer site takes over: this window says so, and keeps what it is given', async () => {
  const page = await openWindow()
  await put(page, 'a')
  const newer = await context.newPage()
  await newer.goto(modulesOrigin)
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('kefu-handbook', 99)
        request.onsuccess = () => resolve()
        request.onerror = () => reject(new Error('not opened'))
      }),
  )
  await page.waitForFunction(() => window.device.state() === 'outdated')
  await put(page, 'b')
  expect(await ids(page)).toContain('b')
  expect(await state(page)).toBe('outdated')
  expect(await state(await openWindow())).toBe('outdated')
  // What another window stores is no reason to read: there is nothing that this one could reach.
  // The device hears of it before a channel that was opened later.
  const heard = await page.evaluateHandle(() => {
    const channel = new BroadcastChannel('kefu-handbook')
    return { told: new Promise((resolve) => (channel.onmessage = () => resolve(true))) }
  })
  await newer.evaluate(() => new BroadcastChannel('kefu-handbook').postMessage(['drafts']))
  await heard.evaluate(({ told }) => told)
  expect(await calls(page)).toBe(0)
})

test('where all that was stored is deleted, or the browser closes it, the device opens anew', async () => {
  const page = await openWindow()
  await put(page, 'a')
  const other = await context.newPage()
  await other.goto(modulesOrigin)
  await other.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('kefu-handbook').onsuccess = resolve)))
  expect(await ids(page)).toEqual([])
  await put(page, 'b')
  expect(await state(page)).toBe('kept')
  expect(await ids(await openWindow())).toEqual(['b'])
})

test('an older site in another window does not stop this one from opening, which stores once it is gone', async () => {
  const older = await context.newPage()
  await older.goto(modulesOrigin)
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('kefu-handbook', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('settings', { keyPath: 'id' })
        request.onsuccess = () => resolve()
      }),
  )
  const page = await context.newPage()
  await page.goto(modulesOrigin)
  await page.evaluate(() => {
    // The next version of the site, as the database sees it.
    const { open } = indexedDB
    indexedDB.open = (name, version) => open.call(indexedDB, name, (version ?? 1) + 1)
  })
  await openDeviceIn(page)
  expect(await state(page)).toBe('blocked')
  await page.evaluate(() => window.device.put('settings', [{ id: 'learner' }]))
  const kept = await page.evaluate(() => window.device.get('settings', 'learner'))
  expect(kept).toEqual({ id: 'learner' })
  await older.close()
  await page.waitForFunction(() => window.device.state() === 'kept')
})
