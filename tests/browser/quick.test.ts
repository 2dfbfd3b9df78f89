import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hold } from '../support/hold.ts'
import { beginPaper, enter, itemOn } from '../support/training.ts'
import { visitSite } from '../support/visit.ts'

const onPage = visitSite()
/** A procedure whose chart is wider than a small window. */
const wideChart = '/procedures/aftersales/not-as-described/'

/** Opens a page whose script is on its way, as far as it can be seen without it. */
async function openWithout(page: Page, script: string, path: string): Promise<() => void> {
  const arrive = await hold(page, script)
  await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' })
  await page.locator('main').waitFor()
  return arrive
}

describe('what is typed into the search before its box has come', () => {
  const input = (page: Page) => page.locator('.search-input')
  const found = (page: Page, query: string) =>
    page.locator(`#search-results[data-query="${query}"] .result`).first().waitFor()

  test('arrives in it, and further keys with it', () =>
    onPage('/', {}, async (page) => {
      const arrive = await hold(page, '**/show-search*')
      await page.keyboard.press('/')
      await page.keyboard.type('th')
      arrive()
      await page.locator('#search-results').waitFor({ state: 'attached' })
      await page.keyboard.type('yf')
      await expect.poll(() => input(page).inputValue()).toBe('thyf')
      await found(page, 'thyf')
    }))

  test('takes the place of what was asked last', () =>
    onPage('/', {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('空包')
      await found(page, '空包')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.search-dialog').isVisible()).toBe(false)
      const arrive = await hold(page, '**/show-search*')
      await page.reload()
      await page.keyboard.press('Control+k')
      await expect.poll(() => input(page).inputValue()).toBe('空包')
      await page.keyboard.type('缺货')
      arrive()
      await found(page, '缺货')
    }))

  test('may still be composed while it comes', () =>
    onPage('/', {}, async (page) => {
      const arrive = await hold(page, '**/show-search*')
      await page.keyboard.press('/')
      const session = await page.context().newCDPSession(page)
      await session.send('Input.imeSetComposition', { text: 'tuihuo', selectionStart: 6, selectionEnd: 6 })
      arrive()
      await page.locator('#search-results').waitFor({ state: 'attached' })
      await expect.poll(() => input(page).inputValue()).toBe('tuihuo')
      await session.send('Input.insertText', { text: '退货' })
      await expect.poll(() => input(page).inputValue()).toBe('退货')
      await found(page, '退货')
    }))

  test('is opened by an Enter that came before the box', () =>
    onPage('/', {}, async (page) => {
      const arrive = await hold(page, '**/show-search*')
      await page.keyboard.press('/')
      await page.keyboard.type('缺货处理')
      await page.keyboard.press('Enter')
      arrive()
      await page.waitForURL('**/procedures/**')
    }))

  /** The box is there, and what answers it is on its way. */
  const withoutAnswer = async (page: Page) => {
    const arrive = await hold(page, '**/search-worker*')
    await page.keyboard.press('/')
    await page.locator('#search-results').waitFor({ state: 'attached' })
    return arrive
  }

  test('is opened by an Enter that came before the answer', () =>
    onPage('/', {}, async (page) => {
      const arrive = await withoutAnswer(page)
      await page.keyboard.type('缺货处理')
      await page.keyboard.press('Enter')
      arrive()
      await page.waitForURL('**/procedures/**')
    }))

  test('is not opened by an Enter after which more was typed', () =>
    onPage('/', {}, async (page) => {
      const arrive = await withoutAnswer(page)
      await page.keyboard.type('缺货')
      await page.keyboard.press('Enter')
      await page.keyboard.type('处理')
      arrive()
      await found(page, '缺货处理')
      await expect.poll(() => new URL(page.url()).pathname).toBe('/')
    }))

  test('is not opened once the dialog has been closed', () =>
    onPage('/', {}, async (page) => {
      const arrive = await hold(page, '**/show-search*')
      await page.keyboard.press('/')
      await page.keyboard.type('缺货处理')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      arrive()
      await page.locator('#search-results[data-query="缺货处理"] .result').first().waitFor({ state: 'attached' })
      await expect.poll(() => page.locator('.search-dialog').isVisible()).toBe(false)
      await expect.poll(() => new URL(page.url()).pathname).toBe('/')
    }))
})

describe('what is pressed before its script has come is not lost:', () => {
  test('the button of the search', () =>
    onPage('/', {}, async (page) => {
      const arrive = await openWithout(page, '**/Search.astro*', '/')
      await page.locator('.search-open').click()
      arrive()
      await page.locator('.search-dialog[open]').waitFor()
    }))

  test('the buttons of a chart', () =>
    onPage('/', { viewport: { width: 700, height: 700 } }, async (page) => {
      const arrive = await openWithout(page, '**/Chart.astro*', wideChart)
      await page.locator('.chart-fold > summary').click()
      await page.locator('[data-fit]').click()
      arrive()
      await page.locator('[data-fit][aria-pressed="true"]').waitFor()
    }))

  test('the filter of procedures', () =>
    onPage('/', {}, async (page) => {
      const arrive = await openWithout(page, '**/_astro/index.astro*', '/procedures/')
      await page.locator('select[name="stage"]').selectOption('presales')
      arrive()
      await page.locator('.filter-count', { hasText: /^\d+ 个流程$/ }).waitFor()
      await expect.poll(() => page.locator('select[name="stage"]').inputValue()).toBe('presales')
      await expect.poll(() => new URL(page.url()).search).toBe('?stage=presales')
    }))
})

describe('in a quiz', () => {
  /** Presses the button of a form, and says what has the focus before anything else can happen. */
  const focusedAfter = (page: Page, form: string) =>
    page.locator(form).evaluate(async (element: HTMLFormElement) => {
      element.requestSubmit()
      await new Promise<void>(queueMicrotask)
      return document.activeElement?.textContent
    })

  test('the next question has the focus as soon as the one before is left', () =>
    onPage('/training/m5/quiz/', {}, async (page) => {
      await beginPaper(page)
      const before = await itemOn(page)
      const focused = await focusedAfter(page, '.item')
      const after = await itemOn(page)
      expect(after).not.toBe(before)
      expect(focused).toBe(after.ask)
    }))

  test('Enter that is held down goes one question on', () =>
    onPage('/training/m5/quiz/', {}, async (page) => {
      await beginPaper(page)
      const next = page.getByRole('button', { name: '下一题' })
      await next.focus()
      await page.keyboard.down('Enter')
      await page.getByText('第 2 题，共 15 题').waitFor()
      await next.focus()
      await page.keyboard.down('Enter')
      await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
      await page.getByText('第 2 题，共 15 题').waitFor()
      await next.press('Enter')
      await page.getByText('第 3 题，共 15 题').waitFor()
    }))

  test('a double click is one click', () =>
    onPage('/training/m5/quiz/', {}, async (page) => {
      await enter(page)
      await page.getByRole('button', { name: '开始测验' }).dblclick()
      await page.getByText('第 1 题，共 15 题').waitFor()
      await page.getByRole('button', { name: '下一题' }).dblclick()
      await page.getByText('第 2 题，共 15 题').waitFor()
      await page.getByRole('link', { name: /看全部/ }).click()
      await page.getByText('还有 15 题没有答完').waitFor()
      await page.getByRole('button', { name: '交卷' }).dblclick()
      await page.getByRole('heading', { name: '✗ 没过，0 分' }).waitFor()
    }))
})
