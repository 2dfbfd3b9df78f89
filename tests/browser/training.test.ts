import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/mdx/rich-text.ts'
import { kindOf } from '../../src/quizzes/kinds/index.ts'
import { isFull, type QuizItem } from '../../src/quizzes/model.ts'
import { violationsOf } from '../support/axe.ts'
import { answerAnyhow, beginPaper, enter, itemOn, quiz } from '../support/training.ts'
import { visitSite } from '../support/visit.ts'

const onPage = visitSite()

/** Presses Tab until what has the focus is what is meant. */
async function tabTo(page: Page, isMeant: (text: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => {
      const { activeElement } = document
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : undefined
      return (label ?? activeElement)?.textContent ?? ''
    })
    if (isMeant(text.trim())) return
  }
  throw new Error('the focus never came to it')
}

/** Answers the question on the page rightly, by keyboard, and goes on. */
async function answerByKeyboard(page: Page): Promise<void> {
  const item = await itemOn(page)
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const shown = await page.locator('.option-text').allTextContents()
      for (const position of kindOf(item).key(item)) {
        await page.keyboard.press(String(shown.indexOf(wordsOf(item.options[position]!.text)) + 1))
      }
      await page.keyboard.press('Enter')
      return
    }
    case 'ordering':
      for (const { text } of item.steps) {
        await page.locator('.ask').focus()
        await tabTo(page, (focused) => focused.includes(wordsOf(text)))
        await page.keyboard.press('Space')
      }
      break
    case 'classification': {
      const shown = await page.locator('legend.option-text').allTextContents()
      for (const text of shown) {
        const wanted = item.classes.findIndex(
          ({ id }) => id === item.things.find((thing) => thing.text === text)!.class,
        )
        await page.keyboard.press('Tab')
        await page.keyboard.press('Space')
        for (let presses = 0; presses < wanted; presses += 1) await page.keyboard.press('ArrowDown')
      }
    }
  }
  await tabTo(page, (focused) => /^(下一题|检查一遍)$/.test(focused))
  await page.keyboard.press('Enter')
}

test('a quiz is passed with full marks by keyboard alone, reloaded half way', () =>
  onPage('/training/m5/quiz/', {}, async (page) => {
    await enter(page)
    await tabTo(page, (text) => text === '开始测验')
    await page.keyboard.press('Enter')
    for (let at = 1; at <= 15; at += 1) {
      await page.getByText(`第 ${at} 题，共 15 题`).waitFor()
      if (at === 8) {
        const asked = await page.locator('.ask').textContent()
        await page.reload()
        expect(await page.locator('.ask').textContent()).toBe(asked)
        await page.locator('.ask').focus()
      }
      await answerByKeyboard(page)
    }
    await page.getByText('都答了。').waitFor()
    await tabTo(page, (text) => text === '交卷')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '✓ 通过，100 分' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: '✓ 通过，100 分' }).waitFor()
    await page.goto(new URL('/training/', page.url()).href)
    await page.getByText(/✓ .* 通过，100 分/).waitFor()
  }))

test('a wrong answer is explained, leads to the step, survives reload and stands in the wrong-answer book', () =>
  onPage('/training/m5/practice/', {}, async (page) => {
    await enter(page)
    await page.getByLabel('练哪个主题').selectOption('counting')
    await page.locator('.item').waitFor()
    expect(new URL(page.url()).search).toBe('?topic=counting')
    let wrong: QuizItem | undefined
    while (!wrong) {
      const item = await itemOn(page)
      expect(item.topic).toBe('counting')
      if (item.kind === 'single') {
        const distractor = item.options.find(({ isRight }) => !isRight)!
        await page.getByText(wordsOf(distractor.text), { exact: true }).click()
        await page.getByRole('button', { name: '看对不对' }).click()
        await page.locator('.feedback').waitFor()
        for (const { why } of item.options) expect(await page.locator('.options').textContent()).toContain(why)
        wrong = item
      } else {
        await answerAnyhow(page)
        await page.getByRole('button', { name: '下一题' }).click()
        await page.waitForFunction((ask) => document.querySelector('.ask')?.textContent !== ask, item.ask)
      }
    }
    await page.reload()
    await page.locator('.feedback', { hasText: '不对' }).waitFor()
    expect(await page.locator('.ask').textContent()).toBe(wrong.ask)
    const link = page.locator('.feedback a').first()
    expect(await link.getAttribute('href')).toContain('/procedures/')
    expect(await violationsOf(page)).toEqual([])
    await page.goto(new URL('/training/wrong/', page.url()).href)
    await page.getByText(wordsOf(wrong.ask)).waitFor()
    await page.getByRole('button', { name: /^练错题/ }).click()
    await page.locator('.item').waitFor()
  }))

test('the back button goes to the question before, with its answer', () =>
  onPage('/training/m5/quiz/', {}, async (page) => {
    await beginPaper(page)
    const first = await page.locator('.ask').textContent()
    const item = await itemOn(page)
    const box = page.locator(item.kind === 'ordering' ? '.options button' : '.options input').first()
    await box.click()
    await page.getByRole('button', { name: '下一题' }).click()
    await page.getByText('第 2 题，共 15 题').waitFor()
    await page.goBack()
    await page.getByText('第 1 题，共 15 题').waitFor()
    expect(await page.locator('.ask').textContent()).toBe(first)
    expect(await page.locator('.options :is(:checked, [aria-pressed="true"])').count()).toBe(1)
  }))

test('two windows answer one paper, and it is handed in once', () =>
  onPage('/training/m5/quiz/', {}, async (page) => {
    await beginPaper(page)
    const other = await page.context().newPage()
    await other.goto(`${page.url().split('#')[0]}#2`)
    await other.getByText('第 2 题，共 15 题').waitFor()
    for (const window of [page, other]) {
      await window.locator('.options :is(input, button)').first().click()
    }
    const answered = (window: Page) => window.locator('.tag', { hasText: /^(答了|没答完)$/ })
    for (const window of [page, other]) {
      await window.getByRole('link', { name: /看全部/ }).click()
      await window.waitForFunction(() => document.querySelectorAll('.paper-list .tag').length === 15)
      await expect.poll(() => answered(window).count()).toBe(2)
    }
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByText('每一题', { exact: true }).waitFor()
    await other.getByRole('button', { name: '开始测验' }).waitFor()
    expect(await other.locator('tbody tr').count()).toBe(1)
  }))

describe('a record', () => {
  test('is exported, taken off the computer and imported again, twice, without loss or doubles', () =>
    onPage('/training/m5/practice/', {}, async (page) => {
      await enter(page)
      await answerAnyhow(page)
      await page.goto(new URL('/training/record/', page.url()).href)
      const row = page.locator('tbody tr').first()
      await row.waitFor()
      const before = await row.textContent()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: '导出记录' }).click()
      const file = await download
      expect(file.suggestedFilename()).toMatch(/^学习记录-小林-\d{4}-\d\d-\d\d\.json$/)
      const path = await file.path()
      await page.getByRole('button', { name: '从这台电脑上删掉' }).click()
      await page.getByRole('button', { name: '导出一份，再删掉' }).click()
      await page.getByRole('textbox', { name: '名字' }).waitFor()
      for (const said of ['新增 1 条', '新增 0 条']) {
        await page.getByLabel('学习记录文件').setInputFiles(path)
        await page.getByText(said).waitFor()
        expect(await row.textContent()).toBe(before)
      }
    }))

  test('is not changed by a file that is none, which is said in words', () =>
    onPage('/training/record/', {}, async (page) => {
      await enter(page)
      const buffer = Buffer.from('{"format":"else"}')
      await page.getByLabel('学习记录文件').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
      await page.getByText('这个文件不是学习记录').waitFor()
    }))

  test('of another learner is not shown to this one', () =>
    onPage('/training/m5/practice/', {}, async (page) => {
      await enter(page)
      await answerAnyhow(page)
      await page.getByRole('button', { name: '换人' }).click()
      await enterAs(page, '小王')
      await page.goto(new URL('/training/', page.url()).href)
      await page.getByText('还没练习').first().waitFor()
      await page.getByRole('button', { name: '换人' }).click()
      await page.getByRole('button', { name: '小林' }).click()
      await page.getByText('做过 1 题').waitFor()
    }))
})

async function enterAs(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: '或者写一个新的名字' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByText(`学习者：${name}`).waitFor()
}

test('where nothing can be stored, this is said and the paper can still be taken and carried away', () =>
  onPage('/training/', {}, async (page) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    await page.goto(new URL('/training/m5/quiz/', page.url()).href)
    await beginPaper(page)
    await page.getByText('没有存到本机').waitFor()
    await page.getByRole('link', { name: /看全部/ }).click()
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByText(/✗ 没过，0 分/).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '先把记录导出成文件' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('took-quiz')
    page.on('dialog', (dialog) => void dialog.accept())
  }))

test('a bank that does not come can be fetched again', () =>
  onPage('/training/', { mayLog: /Failed to load resource/ }, async (page) => {
    await page.route('**/training/m5.json', (route) => route.abort())
    await page.goto(new URL('/training/m5/practice/', page.url()).href)
    await page.getByText('题库没有取到').waitFor()
    await page.unroute('**/training/m5.json')
    await page.getByRole('button', { name: '再取一次' }).click()
    await enter(page)
    await page.locator('.item').waitFor()
  }))

test('a result says what to read by topic, and shows every question with its answer', () =>
  onPage('/training/m5/quiz/', {}, async (page) => {
    await beginPaper(page)
    await page.getByRole('link', { name: /看全部/ }).click()
    await page.getByText('还有 15 题没有答完').waitFor()
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByRole('heading', { name: '先补这几个主题' }).waitFor()
    expect(await page.locator('.paper-list > li').count()).toBe(15)
    expect(await page.locator('.topic-results a[href*="/procedures/"]').count()).toBeGreaterThan(3)
    await page.locator('.paper-list summary').first().click()
    expect(await violationsOf(page)).toEqual([])
  }))

test.each([375, 320])('every kind of question fits a screen of %i px, in the dark theme', (width) =>
  onPage('/training/m5/quiz/', { viewport: { width, height: 700 }, colorScheme: 'dark' }, async (page) => {
    await beginPaper(page)
    for (let at = 1; at <= 15; at += 1) {
      await page.getByText(`第 ${at} 题，共 15 题`).waitFor()
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(content).toBe(screen)
      if (width === 375) expect(await violationsOf(page)).toEqual([])
      await page.locator('.item button[type="submit"]').click()
    }
  }),
)

test('only the right answer is full, in every item of the bank', () => {
  for (const item of quiz.items) expect(isFull(kindOf(item).grade(item, kindOf(item).key(item)))).toBe(true)
})
