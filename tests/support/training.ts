import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { QuizBank } from '../../src/catalogue/quiz-bank.ts'
import { wordsOf } from '../../src/mdx/rich-text.ts'
import type { QuizItem } from '../../src/quizzes/model.ts'

/** The first quiz, as it was built. */
export const { quiz } = JSON.parse(readFileSync('dist/training/m5.json', 'utf8')) as QuizBank

/** Says who is learning, by keyboard. */
export async function enter(page: Page, name = '小林'): Promise<void> {
  await page.getByRole('textbox', { name: '名字' }).focus()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.getByText(`学习者：${name}`).waitFor()
}

/** The question on the page, once it is there. */
export async function itemOn(page: Page): Promise<QuizItem> {
  const ask = await page.locator('.ask').textContent()
  return quiz.items.find((item) => wordsOf(item.ask) === ask)!
}

/** Fills in something, so that the answer may be looked at. */
export async function answerAnyhow(page: Page): Promise<void> {
  const item = await itemOn(page)
  const options = page.locator('.options > li')
  switch (item.kind) {
    case 'single':
    case 'multiple':
      await options.first().locator('input').check()
      break
    case 'ordering':
      for (let at = 0; at < item.steps.length; at += 1) await options.nth(at).getByRole('button').click()
      break
    case 'classification':
      for (let at = 0; at < item.things.length; at += 1) await options.nth(at).locator('input').first().check()
  }
  await page.getByRole('button', { name: '看对不对' }).click()
  await page.locator('.feedback').waitFor()
}

/** Begins a paper on the page of the quiz. */
export async function beginPaper(page: Page): Promise<void> {
  await enter(page)
  await page.getByRole('button', { name: '开始测验' }).click()
  await page.getByText('第 1 题，共 15 题').waitFor()
}
