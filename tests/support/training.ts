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

/** The question on the page. */
export async function itemOn(page: Page): Promise<QuizItem> {
  const ask = await page.locator('.ask').textContent()
  return quiz.items.find((item) => wordsOf(item.ask) === ask)!
}

/** Fills in something, so that the answer may be looked at. */
export async function answerAnyhow(page: Page): Promise<void> {
  for (const box of await page.locator('.options > li > label > input').all()) await box.check()
  for (const step of await page.locator('.options > li > button').all()) await step.click()
  for (const thing of await page.locator('.options fieldset').all()) await thing.locator('input').first().check()
  await page.getByRole('button', { name: '看对不对' }).click()
  await page.locator('.feedback').waitFor()
}

/** Begins a paper on the page of the quiz. */
export async function beginPaper(page: Page): Promise<void> {
  await enter(page)
  await page.getByRole('button', { name: '开始测验' }).click()
  await page.getByText('第 1 题，共 15 题').waitFor()
}
