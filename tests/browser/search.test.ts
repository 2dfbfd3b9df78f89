import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { typeQuery } from '../../scripts/search/our-box.ts'
import { drawn } from '../support/drawn.ts'
import { visitSite } from '../support/visit.ts'

const onPage = visitSite()
const procedure = (stage: string, id: string) => `/procedures/${stage}/${id}/`
const returns = procedure('aftersales', 'return-no-reason')

async function open(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.locator('.search-input').waitFor()
}

const input = (page: Page) => page.locator('.search-input')
const results = (page: Page) => page.locator('.search-results .result')
const pagesOf = (page: Page) =>
  results(page).evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))
const firstThree = async (page: Page) => [...new Set(await pagesOf(page))].slice(0, 3)

/** What is typed, and a page that must be among the first three. */
const searches: [query: string, page: string][] = [
  ['退货运费', procedure('aftersales', 'return-quality')],
  ['thyf', procedure('aftersales', 'return-quality')],
  ['退貨運費', procedure('aftersales', 'return-quality')],
  ['买家说少发了一件', procedure('aftersales', 'wrong-missing-item')],
  ['tuihuo', returns],
  ['qi tian', returns],
  ['7天', returns],
  ['七天无理', returns],
  ['顯示簽收', procedure('insales', 'false-delivery')],
  ['收未收', procedure('insales', 'false-delivery')],
  ['差凭怎么回复', procedure('aftersales', 'negative-review')],
  ['没货了咋跟人家说', procedure('insales', 'out-of-stock')],
  ['脸肿了', procedure('aftersales', 'adverse-reaction-safety')],
  ['客人要找你们领导', procedure('aftersales', 'complaint-escalation')],
  ['包裹卡住好几天', procedure('insales', 'problem-parcel')],
  ['仅退款', procedure('aftersales', 'refund-only-received')],
  ['换大一码', procedure('aftersales', 'exchange-no-reason')],
  ['入库验收', procedure('logistics', 'return-inspection')],
  ['红旗', '/flags/'],
  ['交接班表', '/registers/'],
  ['运费险', '/glossary/'],
]

test.each(searches)('「%s」 brings %s among the first three', (query, page) =>
  onPage('/', {}, async (opened) => {
    await open(opened)
    await typeQuery(opened, query)
    await expect.poll(() => firstThree(opened)).toContain(page)
    await expect.poll(() => opened.locator('.search-unsure').count()).toBe(0)
  }),
)

test('shows what a procedure is for, who answers for it, and leads to the step that fits', () =>
  onPage('/', {}, async (page) => {
    await open(page)
    await typeQuery(page, '吊牌剪了还能退吗')
    const first = results(page).first()
    await first.locator('.result-excerpt').waitFor()
    await expect.poll(() => first.locator('.result-trigger').textContent()).toContain('负责人')
    await expect.poll(() => first.locator('.result-kind').textContent()).toMatch(/·.*流程/)
    await expect.poll(() => first.locator('mark').count()).toBeGreaterThan(0)
    const href = (await first.getAttribute('href'))!
    expect(href).toMatch(/^\/procedures\/.*\/#/)
    await first.click()
    await page.waitForURL(`**${href}`)
    await expect.poll(() => page.locator(`[id="${decodeURIComponent(href.split('#')[1]!)}"]`).count()).toBe(1)
  }))

test('says when it is not sure, and when there is nothing', () =>
  onPage('/', {}, async (page) => {
    await open(page)
    await typeQuery(page, '去爬山')
    await expect
      .poll(() => page.locator('.search-unsure, .search-notice').first().textContent())
      .toMatch(/没有把握|没有找到/)
    await typeQuery(page, 'qqqqxxzz')
    await expect.poll(() => page.locator('.search-notice').textContent()).toContain('没有找到「qqqqxxzz」')
    await expect.poll(() => results(page).count()).toBe(0)
  }))

test('says of a procedure that is still being written that it is', () =>
  onPage('/', {}, async (page) => {
    await open(page)
    await typeQuery(page, '价保退差价')
    await expect.poll(() => page.locator('.result-planned').first().textContent()).toMatch(/编写中.*价保/)
  }))

test.each([
  ['markup', '<img src=x onerror="document.title=1"><script>1</script>退货'],
  ['ten thousand characters', '退货运费'.repeat(2500)],
  ['emoji', '👩‍👩‍👧退货🧧😀'],
  ['quotes and operators', '"退货" AND -运费 * ('],
  ['a right-to-left mark and zero-width spaces', '\u202e退\u200b货\u0000'],
])('stands %s', (_, query) =>
  onPage('/', {}, async (page) => {
    await open(page)
    await input(page).fill(query)
    await results(page).first().waitFor()
    await expect.poll(() => page.title()).not.toBe('1')
    await expect.poll(() => page.locator('.search-dialog img').count()).toBe(0)
    await typeQuery(page, '退货')
    await expect.poll(() => results(page).count()).toBeGreaterThan(0)
  }),
)

test('stands half of a pair of surrogates', () =>
  onPage('/', {}, async (page) => {
    await open(page)
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('.search-input')!
      box.value = '\ud83d退货\udc00'
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await results(page).first().waitFor()
  }))

describe('by keyboard alone', () => {
  const active = (page: Page) => input(page).getAttribute('aria-activedescendant')

  test('arrows go through the results and round, the input keeps the focus, Enter opens', () =>
    onPage('/', {}, async (page) => {
      await open(page)
      await typeQuery(page, '退货')
      const last = (await results(page).count()) - 1
      await expect.poll(() => active(page)).toBeNull()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => active(page)).toBe('search-result-0')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      await expect.poll(() => active(page)).toBe(`search-result-${last}`)
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => active(page)).toBeNull()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect
        .poll(() => page.locator('[role=option][aria-selected=true]').getAttribute('id'))
        .toBe('search-result-1')
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('search-input')
      const href = (await page.locator('#search-result-1').getAttribute('href'))!
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${href.split('#')[0]}**`)
    }))

  test('Home and End go back to the text', () =>
    onPage('/', {}, async (page) => {
      await open(page)
      await typeQuery(page, '退货')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Home')
      await expect.poll(() => active(page)).toBeNull()
      await expect.poll(() => input(page).evaluate((box: HTMLInputElement) => box.selectionStart)).toBe(0)
    }))

  test('Enter opens the first result of what was typed', () =>
    onPage('/', {}, async (page) => {
      await open(page)
      await typeQuery(page, '缺货处理')
      const [first] = await pagesOf(page)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${first}**`)
    }))

  test('Escape closes, the query is still there when it is opened again, on the next page too', () =>
    onPage('/', {}, async (page) => {
      await open(page)
      await typeQuery(page, '空包')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.search-dialog').isVisible()).toBe(false)
      await page.keyboard.press('Control+k')
      await expect.poll(() => input(page).inputValue()).toBe('空包')
      await results(page).first().waitFor()
      await page.goto(new URL(returns, page.url()).href)
      await open(page)
      await expect.poll(() => input(page).inputValue()).toBe('空包')
    }))

  test('a slash that is typed into a field is a slash', () =>
    onPage('/', {}, async (page) => {
      await open(page)
      await page.keyboard.type('/')
      await expect.poll(() => input(page).inputValue()).toBe('/')
    }))
})

test('going back from a result leads to the results', () =>
  onPage('/', {}, async (page) => {
    await open(page)
    await typeQuery(page, '缺货处理')
    await results(page).first().click()
    await page.waitForURL('**/procedures/**')
    await page.goBack()
    await page.locator('.search-dialog[open]').waitFor()
    await expect.poll(() => input(page).inputValue()).toBe('缺货处理')
    await results(page).first().waitFor()
    await page.keyboard.press('Escape')
    await page.reload()
    // Then whoever came back would have been shown them.
    await page.waitForFunction(() => performance.getEntriesByType('navigation').every(({ duration }) => duration > 0))
    await expect.poll(() => page.locator('.search-dialog[open]').count()).toBe(0)
  }))

test('nothing is searched or opened while a character is composed', () =>
  onPage('/', {}, async (page) => {
    await page.addInitScript(recordQueries)
    await page.reload()
    await open(page)
    await typeQuery(page, '缺货')
    const before = await pagesOf(page)
    const address = () => decodeURI(page.url()).slice(new URL(page.url()).origin.length)
    const session = await page.context().newCDPSession(page)
    await input(page).evaluate((box: HTMLInputElement) => box.setSelectionRange(box.value.length, box.value.length))
    await session.send('Input.imeSetComposition', { text: 'chuli', selectionStart: 5, selectionEnd: 5 })
    await expect.poll(() => input(page).inputValue()).toBe('缺货chuli')
    await expect.poll(() => pagesOf(page)).toEqual(before)
    await expect.poll(address).toBe('/?q=缺货')
    // A browser calls every key 229 while an input method has it.
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 })
    await session.send('Input.insertText', { text: '处理' })
    await page.locator('#search-results[data-query="缺货处理"]').waitFor()
    await expect.poll(address).toBe('/?q=缺货处理')
    await expect.poll(() => page.evaluate(() => window.queries)).toEqual(['缺', '缺货', '缺货处理'])
  }))

declare global {
  interface Window {
    queries: string[]
  }
}

/** Notes what the box asks its worker. */
function recordQueries(): void {
  window.queries = []
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (this: Worker, ...sent: [unknown]) {
    const { query } = sent[0] as { query?: string }
    if (query !== undefined) window.queries.push(query)
    postMessage.apply(this, sent)
  }
}

test('tells screen readers how many results there are', () =>
  onPage('/', {}, async (page) => {
    await open(page)
    await typeQuery(page, '退货')
    await expect.poll(() => page.locator('.search-frame [role=status]').textContent()).toMatch(/^找到 \d+ 条/)
    await expect.poll(() => input(page).getAttribute('aria-expanded')).toBe('true')
    await typeQuery(page, 'qqqqxxzz')
    await expect.poll(() => page.locator('.search-frame [role=status]').textContent()).toBe('没有找到')
  }))

test('nothing of search is fetched before it is opened', () =>
  onPage(returns, {}, async (page) => {
    const ofSearch = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /pagefind|lexicon|search-worker|show-search|search\..*css/.test(name))
          .map(({ startTime }) => startTime),
      )
    const opened = await page.evaluate(() => performance.now())
    await open(page)
    await typeQuery(page, '退货')
    const begun = await ofSearch()
    expect(begun.length).toBeGreaterThan(1)
    expect(Math.min(...begun)).toBeGreaterThan(opened)
  }))

describe.each([320, 375])('%i px wide', (width) => {
  test('the box fits and scrolls in itself', () =>
    onPage(returns, { viewport: { width, height: 640 }, hasTouch: true }, async (page) => {
      await page.locator('.search-open').tap()
      await input(page).waitFor()
      await typeQuery(page, '退货运费谁出')
      await results(page).first().locator('.result-excerpt').waitFor()
      await drawn(page)
      const frame = await page
        .locator('.search-dialog')
        .evaluate((box) => ({ wide: box.scrollWidth, room: box.clientWidth }))
      expect(frame.wide).toBeLessThanOrEqual(frame.room)
      expect(frame.room).toBeLessThanOrEqual(width)
      const high = await results(page).evaluateAll((all) =>
        Math.min(...all.map((one) => one.getBoundingClientRect().height)),
      )
      expect(high).toBeGreaterThanOrEqual(44)
      const href = await results(page)
        .first()
        .evaluate((one) => (one.querySelector('a') ?? one.closest('a'))!.href)
      await results(page).first().tap()
      // The page that is open is a procedure, too: only the address of the result says that it was opened.
      await page.waitForURL(href)
      await page.locator('.search-dialog[open]').waitFor({ state: 'hidden' })
    }))
})

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(['退货运费', '周末去爬山', 'qqqqxxzz', '价保退差价'])(
    'the open box with 「%s」 has no accessibility violation',
    (query) =>
      onPage('/', { colorScheme }, async (page) => {
        await open(page)
        await typeQuery(page, query)
        if (query === '退货运费') {
          await results(page).first().locator('.result-excerpt').waitFor()
          await page.keyboard.press('ArrowDown')
        }
        await drawn(page)
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run(root: string): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
          }
          const found = await axe.run('.search-dialog')
          return found.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`,
          )
        })
        expect(violations).toEqual([])
      }),
  )
})
