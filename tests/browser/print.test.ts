import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const procedure = '/procedures/aftersales/return-no-reason/'

/** An A4 sheet between its margins, in CSS pixels. */
const sheet = { width: 688, height: 1017 }

/** Opens a page as it is laid out for a sheet. */
const onPaper = (path: string, look: (page: Page) => Promise<void>) =>
  visit(path, { viewport: sheet }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    await look(page)
  })

/** Texts in a part of the page that lie beyond the right edge of the sheet. */
const cutIn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((parts, width) => {
    const isCut = (one: Element) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      return range.getBoundingClientRect().right > width + 1
    }
    return parts.filter((one) => one.checkVisibility() && isCut(one)).map((one) => one.textContent?.slice(0, 20))
  }, sheet.width)

test.each([4, 8, 13, 16])('a table of %i columns that an author writes is whole on the sheet', (columns) =>
  onPaper('/guides/hazards/', async (page) => {
    await page.evaluate((count) => {
      const cells = (tag: string, text: string) =>
        Array.from({ length: count }, (_, index) => `<${tag}>${index + 1} ${text}</${tag}>`).join('')
      const row = `<tr>${cells('td', '退货率 12.5% https://example.com')}</tr>`
      document
        .querySelector('.sl-markdown-content')!
        .insertAdjacentHTML('afterbegin', `<table id="wide"><thead><tr>${cells('th', '月')}</tr></thead><tbody>${row}</tbody></table>`) // prettier-ignore
    }, columns)
    expect(await cutIn(page, '#wide :is(th, td)')).toEqual([])
    const size = await page
      .locator('#wide td')
      .first()
      .evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize))
    expect(size).toBeGreaterThan(8)
  }),
)

test.each([procedure, '/rules/', '/matrix/', '/health/', '/flags/', '/registers/', '/guides/writing-procedures/'])(
  '%s loses nothing at the right edge of the sheet',
  (path) =>
    onPaper(path, async (page) => {
      expect(await cutIn(page, 'main :is(p, li, td, th, dd, dt, h1, h2, h3, figcaption, blockquote)')).toEqual([])
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(sheet.width)
    }),
)

test('what an author folds is open on paper', () =>
  onPaper('/guides/hazards/', async (page) => {
    await page.evaluate(() =>
      document
        .querySelector('.sl-markdown-content')!
        .insertAdjacentHTML('afterbegin', '<details id="fold"><summary>看例子</summary><p>折起来的话</p></details>'),
    )
    const text = page.locator('#fold p')
    const isShown = () => text.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.getBoundingClientRect().height > 0) // prettier-ignore
    expect(await isShown()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    expect(await isShown()).toBe(false)
  }))

test('a place to fill in is marked in the words themselves', () =>
  onPaper(procedure, async (page) => {
    await expect.poll(() => page.locator('.words var').first().textContent()).toMatch(/^【.+】$/)
  }))

test('kinds of steps keep their forms and the legend its swatches, though grounds are not printed', () =>
  onPaper(procedure, async (page) => {
    const isExact = (selector: string, pseudo?: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one, name) => getComputedStyle(one, name).printColorAdjust, pseudo)
    expect(await isExact('.decision .node-mark', '::before')).toBe('exact')
    expect(await isExact('.wait .node-mark', '::after')).toBe('exact')
    expect(await isExact('.chart-key li', '::before')).toBe('exact')
  }))

test('the foot of every sheet names the page, its version and its address, and counts the sheets', () =>
  visit(procedure, {}, async (page) => {
    const feet = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      const inner = rules.flatMap((rule) => [rule, ...(rule instanceof CSSMediaRule ? rule.cssRules : [])])
      return inner.filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText)
    })
    expect(feet.join('\n')).toMatch(/@bottom-left \{[^}]*七天无理由退货 · 第 \d+ 版，\d{4}-\d\d-\d\d 复核 · [^"]*\/procedures\/aftersales\/return-no-reason\//) // prettier-ignore
    expect(feet.join('\n')).toMatch(/@bottom-right \{[^}]*counter\(page\)[^}]*counter\(pages\)/)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(14)
  }))
