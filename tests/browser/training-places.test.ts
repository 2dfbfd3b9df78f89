import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { beginPaper, enter } from '../support/training.ts'
import { visitSite } from '../support/visit.ts'

const visit = visitSite()
const quiz = '/training/m5/quiz/'

/** What stands above the question before anything else can happen after a click: no key comes between. */
const labelAfter = (page: Page, link: string) =>
  page.locator(link).evaluate(async (element) => {
    ;(element as HTMLElement).click()
    await Promise.resolve()
    return document.querySelector('.item-label span, .training h2')?.textContent
  })

test('a link to another question is followed at once, and Back goes back', () =>
  visit(quiz, {}, async (page) => {
    await beginPaper(page)
    expect(await labelAfter(page, '.item a[href="#check"]')).toBe('交卷以前')
    expect(await labelAfter(page, '.paper-list a[href="#4"]')).toMatch(/^第 4 题/)
    expect(await labelAfter(page, '.item a[href="#3"]')).toMatch(/^第 3 题/)
    await page.goBack()
    await expect.poll(() => page.locator('.item-label').textContent()).toMatch(/^第 4 题/)
    await page.reload()
    await expect.poll(() => page.locator('.item-label').textContent()).toMatch(/^第 4 题/)
  }))

test('a link that is opened in a window of its own leaves this one as it is', () =>
  visit(quiz, {}, async (page) => {
    await beginPaper(page)
    const opened = page.context().waitForEvent('page')
    await page.locator('.item a[href="#check"]').click({ modifiers: ['Control'] })
    await opened
    await expect.poll(() => page.locator('.item-label').textContent()).toMatch(/^第 1 题/)
  }))

test('a new paper begins at the top', () =>
  visit(quiz, { viewport: { width: 375, height: 600 } }, async (page) => {
    await beginPaper(page)
    await page.locator('.item a[href="#check"]').click()
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByRole('link', { name: '再做一张' }).click()
    await page.getByRole('button', { name: '开始测验' }).waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await expect.poll(() => new URL(page.url()).hash).toBe('')
  }))

test('the icon of the tab is in the page: no question fetches it anew', () =>
  visit(quiz, {}, async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await beginPaper(page)
    for (const link of ['.item a[href="#check"]', '.paper-list a[href="#2"]', '.item a[href="#1"]'])
      await page.locator(link).click()
    await page.evaluate(() => location.assign('#check'))
    await page.locator('.paper-list').waitFor()
    expect(asked.filter((address) => /favicon/.test(address))).toEqual([])
    await expect
      .poll(() => page.locator('link[rel="shortcut icon"]').getAttribute('href'))
      .toMatch(/^data:image\/svg\+xml,<svg/)
  }))

test.each([1366, 1280, 375])('at %i px what is said of a question stands beside it, never alone on a line', (width) =>
  visit(quiz, { viewport: { width, height: 768 } }, async (page) => {
    const alone = () =>
      page.locator('.paper-line').evaluateAll((lines) =>
        lines.flatMap((line) => {
          const [words, tag] = [...line.children].map((part) => part.getBoundingClientRect())
          const isBeside = tag!.left >= words!.right && tag!.top < words!.bottom && tag!.right <= innerWidth
          return isBeside ? [] : [line.textContent]
        }),
      )
    await beginPaper(page)
    await page.locator('.item a[href="#check"]').click()
    await expect.poll(() => page.locator('.paper-line').count()).toBe(15)
    await expect.poll(alone).toEqual([])
    await page.getByRole('button', { name: '交卷' }).click()
    await expect.poll(() => page.locator('.paper-tags').count()).toBe(15)
    await expect.poll(alone).toEqual([])
  }),
)

test('the start of a quiz names its topics, and how far the learner is with each', () =>
  visit(quiz, {}, async (page) => {
    await enter(page)
    const topics = page.locator('.paper-topics li')
    await expect.poll(() => topics.count()).toBeGreaterThan(4)
    await expect.poll(() => topics.first().textContent()).toMatch(/\d+ 题，还没做过$/)
    const lefts = () =>
      page
        .locator('.paper-rules, .paper-topics')
        .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)))
    await expect.poll(async () => new Set(await lefts()).size).toBe(2)
    await page.setViewportSize({ width: 375, height: 700 })
    await expect.poll(() => page.locator('.paper-topics').evaluate((part) => part.getBoundingClientRect().left)).toBeLessThan(20) // prettier-ignore
  }))

test('a paper that is open is no draft of a plan', () =>
  visit(quiz, {}, async (page) => {
    await beginPaper(page)
    await page.goto(new URL('/plans/', page.url()).href)
    await page.getByText('这台电脑上还没有草稿').waitFor()
  }))
