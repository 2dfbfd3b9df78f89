import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { typeQuery } from '../../scripts/search/our-box.ts'
import { violationsOf } from '../support/axe.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const list = '/search/#vain'
const chinese = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
/** What nothing in the handbook is like. */
const nothing = 'qqqqxxzz'
const unsure = '午饭吃什么'

/** Types a query, and closes the box on it. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('.search-input').waitFor()
  await typeQuery(page, query)
  await page.keyboard.press('Escape')
  await expect
    .poll(() => page.locator('.search-dialog').evaluate((dialog: HTMLDialogElement) => dialog.open))
    .toBe(false)
}

/** Lets whatever is on its way to the device arrive there, as this page sees it. */
const rows = (page: Page) =>
  page.locator('.vain-table tbody tr').evaluateAll((all) => all.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent))) // prettier-ignore
const shows = (page: Page, expected: unknown[]) => expect.poll(() => rows(page)).toEqual(expected)
const ready = (page: Page) => page.locator('.vain-switch').waitFor()

async function exported(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('a query in vain is counted in what width, case and spaces ever, stays after a reload, and is exported', () =>
  visit(list, { ...chinese, acceptDownloads: true }, async (page) => {
    await page.clock.setFixedTime(new Date('2026-11-30T10:00:00+08:00'))
    await ready(page)
    await search(page, nothing)
    await search(page, ` ${nothing.toUpperCase()}`)
    await search(page, unsure)
    await search(page, '=qqqq+xxzy')
    const expected = [
      [nothing.toUpperCase(), '2', '没找到'],
      ['=qqqq+xxzy', '1', '没有把握'],
      [unsure, '1', '没有把握'],
    ]
    await expect.poll(async () => (await rows(page)).sort()).toEqual(expected.toSorted())
    await page.reload()
    await expect.poll(async () => (await rows(page)).sort()).toEqual(expected.toSorted())
    const { name, text } = await exported(page)
    expect(name).toBe('没搜到的 2026-11-30.csv')
    const [head, first, ...others] = text.split('\r\n')
    expect(head).toBe('\uFEFF说法,次数,结果,第一次,最后一次')
    expect(first).toBe(`${nothing.toUpperCase()},2,没找到,2026-11-30,2026-11-30`)
    expect(others).toContain("'=qqqq+xxzy,1,没有把握,2026-11-30,2026-11-30")
  }))

test('closing the box again, or a query that nobody typed, is not counted', () =>
  visit(`/search/?q=${nothing}`, {}, async (page) => {
    await page.locator('.search-notice').waitFor()
    await page.keyboard.press('Escape')
    await search(page, unsure)
    await page.keyboard.press('Control+k')
    await page.locator('.search-unsure').waitFor()
    await page.keyboard.press('Escape')
    await shows(page, [[unsure, '1', '没有把握']])
  }))

test('results that are closed on are 没点开; a result that is opened by click or key, here or in another tab, is not', () =>
  visit(list, {}, async (page) => {
    await ready(page)
    await page.keyboard.press('Control+k')
    await page.locator('.search-input').waitFor()
    await typeQuery(page, '退货运费')
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page
        .locator('.result')
        .first()
        .click({ modifiers: ['Control'] }),
    ])
    await other.close()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await typeQuery(page, '换货')
    await page.locator('.result').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/procedures/)
    await page.goBack()
    await page.keyboard.press('Escape')
    await search(page, '少发一件')
    await shows(page, [['少发一件', '1', '没点开']])
  }))

test('a query that stood long enough is whole when another is typed, each beginning of one is not', () =>
  visit(list, {}, async (page) => {
    await page.clock.install()
    await ready(page)
    await page.keyboard.press('Control+k')
    await page.locator('.search-input').waitFor()
    await typeQuery(page, nothing)
    await page.clock.runFor(3_100)
    await typeQuery(page, `${nothing}z`)
    await typeQuery(page, `${nothing}zz`)
    await page.keyboard.press('Enter')
    await typeQuery(page, '退货运费')
    await page.locator('.result').first().click()
    await page.waitForURL(/procedures|replies|rules|glossary|registers/)
    await page.goto(new URL(list, page.url()).href)
    await expect.poll(async () => (await rows(page)).map(([query]) => query).sort()).toEqual([nothing, `${nothing}zz`])
  }))

test.each(['there', 'not there yet'])('a query that is left with the page is kept, when what keeps it is %s', (when) =>
  visit('/', { mayLog: /Failed to/ }, async (page) => {
    const fetched = page.waitForRequest(/vain-store/)
    if (when !== 'there') await page.route(/vain-store/, (route) => route.abort())
    await page.keyboard.press('Control+k')
    await page.locator('.search-input').waitFor()
    await typeQuery(page, nothing)
    await fetched
    await page.unroute(/vain-store/)
    await page.goto(new URL(list, page.url()).href)
    await shows(page, [[nothing, '1', '没找到']])
  }),
)

test.each([
  '13912345678 退货',
  '１３９ １２３４ ５６７８',
  '773012345678901',
  'SF1234567890123',
  'x@qq.com',
  '110101199003074514',
])('what may be private is not kept: %s', (query) =>
  visit(list, {}, async (page) => {
    await ready(page)
    await search(page, query)
    // What comes after it is kept, and it is not among it.
    await search(page, nothing)
    await shows(page, [[nothing, '1', '没找到']])
    const kept = await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('kefu-handbook').onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest
            result.transaction('vain').objectStore('vain').getAllKeys().onsuccess = (event) =>
              resolve((event.target as IDBRequest<string[]>).result)
          }
        }),
    )
    expect(kept).toEqual([nothing])
  }),
)

test('nothing is kept while the switch is off, here and in another window, and the choice stays', () =>
  visit(list, {}, async (page) => {
    await ready(page)
    await search(page, nothing)
    await shows(page, [[nothing, '1', '没找到']])
    const other = await page.context().newPage()
    await other.goto(page.url())
    await shows(other, [[nothing, '1', '没找到']])
    await page.getByLabel('记下没搜到的').uncheck()
    await expect.poll(() => other.getByLabel('记下没搜到的').isChecked()).toBe(false)
    await search(other, unsure)
    await page.bringToFront()
    await search(page, unsure)
    await page.reload()
    await shows(page, [[nothing, '1', '没找到']])
    await expect.poll(() => page.getByLabel('记下没搜到的').isChecked()).toBe(false)
    await page.getByLabel('记下没搜到的').check()
    await search(page, nothing)
    await shows(page, [[nothing, '2', '没找到']])
    await shows(other, [[nothing, '2', '没找到']])
  }))

test('all is cleared, and comes back beside what was kept meanwhile', () =>
  visit(list, {}, async (page) => {
    await ready(page)
    await search(page, nothing)
    await search(page, unsure)
    await page.getByRole('button', { name: '清空' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.vain .empty').count()).toBe(1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('撤销')
    await search(page, nothing)
    await shows(page, [[nothing, '1', '没找到']])
    await page.getByRole('button', { name: '撤销' }).click()
    await shows(page, [
      [nothing, '2', '没找到'],
      [unsure, '1', '没有把握'],
    ])
    await page.reload()
    await shows(page, [
      [nothing, '2', '没找到'],
      [unsure, '1', '没有把握'],
    ])
    await page.getByRole('button', { name: '清空' }).click()
    await expect.poll(() => page.locator('.vain .empty').count()).toBe(1)
    await page.reload()
    await expect.poll(() => page.locator('.vain .empty').count()).toBe(1)
  }))

test.each([
  ['不让网站在这台电脑上存东西', 'refused'],
  ['空间满了', 'full'],
])('storage that says no is said (%s), and what was kept stays in the window', (words, kind) =>
  visit('/', { acceptDownloads: true }, async (page) => {
    await page.addInitScript((kind) => {
      if (kind === 'refused')
        indexedDB.open = () => {
          throw new DOMException('no', 'SecurityError')
        }
      else
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError')
        }
    }, kind)
    await page.goto(new URL(list, page.url()).href)
    await ready(page)
    await search(page, nothing)
    await shows(page, [[nothing, '1', '没找到']])
    await expect.poll(() => page.locator('.vain .notice').textContent()).toContain(words)
    expect((await exported(page)).text).toContain(`${nothing},1,没找到`)
    // Nobody is asked before the page is left: it is no work of theirs.
    await page.goto(new URL('/', page.url()).href)
  }),
)

test('what an older site has stored is there after the step to this one', () =>
  visit('/404-none', { mayLog: /404/ }, async (page) => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('kefu-handbook', 1)
          request.onupgradeneeded = () => {
            for (const name of ['settings', 'learners']) request.result.createObjectStore(name, { keyPath: 'id' })
            for (const name of ['events', 'drafts'])
              request.result.createObjectStore(name, { keyPath: 'id' }).createIndex('of', 'of')
            request.transaction!.objectStore('learners').put({ id: '小林' })
            request.transaction!.objectStore('settings').put({ id: 'learner', name: '小林' })
          }
          request.onsuccess = () => {
            request.result.close()
            resolve()
          }
        }),
    )
    await page.goto(new URL(list, page.url()).href)
    await ready(page)
    await search(page, nothing)
    await page.reload()
    await shows(page, [[nothing, '1', '没找到']])
    await page.goto(new URL('/training/', page.url()).href)
    await expect.poll(() => page.locator('main').textContent()).toContain('小林')
  }))

test('the box leads to the list from what was not found and from what is not sure', () =>
  visit('/', {}, async (page) => {
    for (const query of [nothing, unsure]) {
      await page.keyboard.press('Control+k')
      await page.locator('.search-input').waitFor()
      await typeQuery(page, query)
      await page.locator('.search-vain').click()
      await page.waitForURL('**/search/#vain')
      await ready(page)
      await expect.poll(() => page.locator('.search-dialog[open]').count()).toBe(0)
    }
    await expect.poll(async () => (await rows(page)).map(([query]) => query).sort()).toEqual([nothing, unsure])
  }))

test('without scripts the page says that nothing is kept', () =>
  visit('/search/', { javaScriptEnabled: false }, async (page) => {
    await expect.poll(() => page.locator('[data-island=vain]').textContent()).toContain('要允许脚本才看得到')
  }))

test.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)('at %i px, %s, the list is all there and accessible', (width, theme) =>
  visit(list, { viewport: { width, height: 700 }, colorScheme: theme }, async (page) => {
    await ready(page)
    await search(page, nothing.repeat(6))
    await shows(page, [[nothing.repeat(6).slice(0, 40), '1', '没找到']])
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1)
    expect(await violationsOf(page)).toEqual([])
  }),
)
