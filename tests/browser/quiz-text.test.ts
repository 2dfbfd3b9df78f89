import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { QuizBank } from '../../src/catalogue/quiz-bank.ts'
import { compileQuiz } from '../../src/quizzes/compile.ts'
import { answered } from '../support/quiz.ts'
import { writeRecord } from '../../src/quizzes/record/record-file.ts'
import { violationsOf } from '../support/axe.ts'
import { enter, quiz } from '../support/training.ts'
import { visitSite } from '../support/visit.ts'

const onPage = visitSite()

const hostile = '<img src=x onerror="window.hit = 1"> 和 3~5 天'
const why = '见[规则卡](/rules/)，写 `支持` 的才算。'
const bank: QuizBank = {
  ...(JSON.parse(readFileSync('dist/training/m5.json', 'utf8')) as QuizBank),
  quiz: compileQuiz('m5', {
    ...quiz,
    goals: ['会数天数'],
    topics: [{ id: 'counting', title: '数天数', why: '**少数一天**，见[规则卡](/rules/)', read: ['return-no-reason'] }],
    items: [
      {
        id: 'three-lines',
        kind: 'single',
        topic: 'counting',
        about: ['return-no-reason'],
        ask: '买家问“几天能退”，**“哪一项”**对？见[规则卡](/rules/)。\n甲：七天\n乙：签收次日起算',
        options: [
          { text: '只有**甲**', why },
          { text: '只有乙，见[规则卡](/rules/)', right: true, why },
          { text: hostile, why: hostile },
          { text: '以上都不对', last: true, why },
        ],
      },
      {
        id: 'in-order',
        kind: 'ordering',
        topic: 'counting',
        about: ['return-no-reason'],
        ask: '先后？',
        steps: [
          { text: '看`签收`\n记时间', why },
          { text: '数**七天**，见[规则卡](/rules/)', why },
        ],
      },
    ],
  }),
}

/** Opens a page with this bank in the place of the real one. */
async function openWith(page: Page, path: string): Promise<void> {
  await page.route('**/training/m5.json', (route) => route.fulfill({ json: bank }))
  await page.goto(new URL(path, page.url()).href)
}

/** What a text on the page holds: its words, line ends, and marks. */
const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => ({
    words: element.textContent?.trim(),
    lines: element.querySelectorAll('br').length + 1,
    bold: element.querySelector('strong')?.textContent,
    link: element.querySelector('a')?.getAttribute('href'),
  }))

const asked = {
  words: '买家问“几天能退”，“哪一项”对？见规则卡。甲：七天乙：签收次日起算',
  lines: 3,
  bold: '“哪一项”',
  link: '/rules/',
}

async function goToThreeLines(page: Page): Promise<void> {
  const first = await page.locator('.ask').textContent()
  if (first === '先后？') {
    for (const at of [0, 1]) await page.locator('.options > li > button').nth(at).click()
    await page.getByRole('button', { name: '看对不对' }).click()
    await page.getByRole('button', { name: '下一题' }).click()
  }
  await page.locator('.ask', { hasText: '几天能退' }).waitFor()
}

test('practice shows a question and its reasons as they were written, and markup of others as text', () =>
  onPage('/training/', {}, async (page) => {
    await openWith(page, '/training/m5/practice/')
    await enter(page)
    await goToThreeLines(page)
    expect(await shown(page, '.ask')).toEqual(asked)
    const options = page.locator('.option-text')
    await expect.poll(() => options.last().textContent()).toBe('以上都不对')
    await expect.poll(() => options.filter({ hasText: 'img' }).textContent()).toBe(hostile)
    await expect.poll(() => options.locator('a').count()).toBe(0)
    expect(await violationsOf(page)).toEqual([])
    await page.locator('.options label', { hasText: '只有乙' }).click()
    await page.getByRole('button', { name: '看对不对' }).click()
    await page.locator('.feedback').waitFor()
    await expect.poll(() => options.locator('a').getAttribute('href')).toBe('/rules/')
    await expect.poll(() => page.locator('.why a[href="/rules/"]').count()).toBe(3)
    await expect.poll(() => page.locator('.why code').first().textContent()).toBe('支持')
    const harm = () => page.evaluate(() => [document.querySelectorAll('main img').length, 'hit' in window])
    await expect.poll(harm).toEqual([0, false])
    expect(await violationsOf(page)).toEqual([])
  }))

test('the paper, the look over it, its result and the wrong-answer book show them alike, and so does paper', () =>
  onPage('/training/', {}, async (page) => {
    await openWith(page, '/training/m5/quiz/')
    await enter(page)
    await page.getByRole('button', { name: '开始测验' }).click()
    await page.getByText('第 1 题，共 2 题').waitFor()
    await page.getByRole('link', { name: /看全部/ }).click()
    const line = page.locator('.paper-list > li', { hasText: '几天能退' })
    await line.waitFor()
    await expect.poll(() => line.locator('a a').count()).toBe(0)
    await expect.poll(() => line.locator('a br').count()).toBe(2)
    await expect.poll(() => line.locator('a strong').textContent()).toBe('“哪一项”')
    await line.locator('a').click()
    await page.locator('.ask', { hasText: '几天能退' }).waitFor()
    expect(await shown(page, '.ask')).toEqual(asked)
    await page.goto(new URL('/training/m5/quiz/#check', page.url()).href)
    await page.getByRole('button', { name: '交卷' }).click()
    const result = page.locator('.paper-list > li', { hasText: '几天能退' })
    await result.locator('summary').click()
    await expect.poll(() => result.locator('summary br').count()).toBe(2)
    await expect.poll(() => result.locator('.why a[href="/rules/"]').count()).toBe(3)
    await expect.poll(() => page.locator('.topic-results strong').nth(1).textContent()).toBe('少数一天')
    expect(await violationsOf(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => result.locator('summary').innerText())
      .toContain('对？见规则卡。\n甲：七天\n乙：签收次日起算')
    await page.emulateMedia({ media: 'screen' })
    await page.goto(new URL('/training/wrong/', page.url()).href)
    const wrong = page.locator('.wrong-list > li', { hasText: '几天能退' })
    await wrong.waitFor()
    await expect.poll(() => wrong.locator('br').count()).toBe(2)
    await expect.poll(() => wrong.locator('a').getAttribute('href')).toBe('/rules/')
  }))

test('a question that is gone is counted nowhere, and said everywhere', () =>
  onPage('/training/record/', {}, async (page) => {
    const events = [quiz.items[0]!.id, 'gone-one', 'gone-two'].map((item, at) => ({
      ...answered(item, Date.UTC(2026, 10, 1, 4, at), false, { quiz: 'm5' }),
      of: '小林',
      id: `event-${at}`,
    }))
    const buffer = Buffer.from(writeRecord({ learner: '小林', events }))
    await page.getByLabel('学习记录文件').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
    await page.getByText('新增 3 条').waitFor()
    const gone = () => page.getByText('另有 2 道错题已经从题库里拿掉').waitFor()
    await page.getByText('错题本里还有 1 题。').waitFor()
    await page.getByText(`1 / ${quiz.items.length}，另有 2 题已拿掉`).waitFor()
    await gone()
    await page.goto(new URL('/training/', page.url()).href)
    await page.getByRole('link', { name: '错题本（1 题）' }).waitFor()
    await page.getByText('做过 1 题，最近一次答对 0 题，另有做过的 2 题已经从题库里拿掉。').waitFor()
    await gone()
    await page.goto(new URL('/training/wrong/', page.url()).href)
    await page.getByRole('button', { name: '练错题（1 题）' }).waitFor()
    await expect.poll(() => page.locator('.wrong-list > li').count()).toBe(1)
    await gone()
  }))

test('where nothing can be stored, the gate says so and promises nothing', () =>
  onPage('/training/', {}, async (page) => {
    await page.getByText('记录只存在这台电脑的浏览器里').waitFor()
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    for (const path of [
      '/training/',
      '/training/m5/practice/',
      '/training/m5/quiz/',
      '/training/wrong/',
      '/training/record/',
    ]) {
      // prettier-ignore
      await page.goto(new URL(path, page.url()).href)
      await page.getByRole('heading', { name: '谁在学？' }).waitFor()
      await page.getByText('这里存不到本机。').waitFor()
      await expect.poll(() => page.getByText('记录只存在这台电脑的浏览器里').count()).toBe(0)
    }
  }))
