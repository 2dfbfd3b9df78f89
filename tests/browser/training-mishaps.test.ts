import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { wordsOf } from '../../src/mdx/rich-text.ts'
import type { ChoiceItem } from '../../src/quizzes/model.ts'
import { writeRecord } from '../../src/quizzes/record/record-file.ts'
import { answerAnyhow, beginPaper, enter, itemOn, quiz } from '../support/training.ts'
import { visitSite } from '../support/visit.ts'

const onPage = visitSite()

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Ids of what is stored, by store. */
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, string[]>>((resolve) => {
        const opening = indexedDB.open('kefu-handbook')
        opening.onsuccess = () => {
          const names = ['learners', 'events', 'drafts']
          const transaction = opening.result.transaction(names)
          const reading = names.map((name) => transaction.objectStore(name).getAllKeys())
          transaction.oncomplete = () => {
            opening.result.close()
            resolve(Object.fromEntries(names.map((name, at) => [name, reading[at]!.result as string[]])))
          }
        }
      }),
  )

/** The record of the learner, as the page exports it. */
async function exportRecord(page: Page): Promise<{ learner: string; events: { of: string }[] }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出记录' }).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as ReturnType<typeof exportRecord>
}

test('a result shows what was chosen in every question', () =>
  onPage('/training/m5/quiz/', {}, async (page) => {
    await beginPaper(page)
    for (let at = 1; at <= 15; at += 1) {
      await page.getByText(`第 ${at} 题，共 15 题`).waitFor()
      const first = page.locator('.options > li > label > input').first()
      if (await first.count()) await first.check()
      await page.locator('.item button[type="submit"]').click()
    }
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByText('每一题', { exact: true }).waitFor()
    const choices = page.locator('.paper-list > li', { has: page.locator('.options > li > label') })
    expect(await choices.count()).toBeGreaterThan(5)
    for (const choice of await choices.all()) expect(await choice.locator('input:checked').count()).toBe(1)
  }))

test('a learner taken off in one window leaves nothing stored, and another window asks again who learns', () =>
  onPage('/training/m5/practice/', {}, async (page) => {
    await enter(page)
    await answerAnyhow(page)
    const other = await page.context().newPage()
    await other.goto(new URL('/training/m5/quiz/', page.url()).href)
    await other.getByRole('button', { name: '开始测验' }).click()
    await other.locator('.options :is(input, button)').first().click()
    await other.goto(new URL('/training/record/', page.url()).href)
    await other.getByRole('button', { name: '从这台电脑上删掉' }).click()
    await expect.poll(() => focused(other)).toBe('不删')
    await other.getByRole('button', { name: '导出一份，再删掉' }).click()
    await page.getByRole('heading', { name: '谁在学？' }).waitFor()
    expect(await stored(page)).toEqual({ learners: [], events: [], drafts: [] })
  }))

test('a paper that two windows begin at the same moment is one paper', () =>
  onPage('/training/m5/quiz/', {}, async (page) => {
    await enter(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByRole('button', { name: '开始测验' }).waitFor()
    const begin = (window: Page) => window.getByRole('button', { name: '开始测验' }).dispatchEvent('click')
    await Promise.all([begin(page), begin(other)])
    const asked = (window: Page) => window.locator('.ask').textContent()
    await expect.poll(async () => (await asked(page)) === (await asked(other))).toBe(true)
    await page.getByRole('link', { name: /看全部/ }).click()
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByText('每一题', { exact: true }).waitFor()
    await expect.poll(async () => (await stored(page))['drafts']).toEqual([])
  }))

test('a record under a name that is not its own takes nothing from anybody', () =>
  onPage('/training/m5/practice/', {}, async (page) => {
    await enter(page)
    await answerAnyhow(page)
    await page.goto(new URL('/training/record/', page.url()).href)
    const record = await exportRecord(page)
    const forged = { ...record, learner: '小王', events: record.events.map((event) => ({ ...event, of: '小王' })) }
    const buffer = Buffer.from(JSON.stringify(forged))
    await page.getByLabel('学习记录文件').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
    await page.getByText('里面却有小林的记录，一条也没有导入').waitFor()
    await page.reload()
    expect(await exportRecord(page)).toEqual(record)
  }))

test('whoever clears what the site has stored goes on with what they do from then on', () =>
  onPage('/training/m5/practice/', {}, async (page) => {
    await enter(page)
    await page.locator('.item').waitFor()
    const other = await page.context().newPage()
    await other.goto(new URL('/glossary/', page.url()).href)
    await other.evaluate(
      () => new Promise((resolve) => (indexedDB.deleteDatabase('kefu-handbook').onsuccess = resolve)),
    )
    await answerAnyhow(page)
    expect(await page.getByText('没有存到本机').count()).toBe(0)
    await page.reload()
    await expect.poll(async () => (await stored(page))['events']?.length).toBe(1)
    await page.getByRole('button', { name: '小林' }).click()
    await page.locator('.feedback').waitFor()
  }))

test('the focus goes where there is something to do, and what is said is announced', () =>
  onPage('/training/m5/practice/', {}, async (page) => {
    await enter(page)
    await page.locator('.item').waitFor()
    await expect.poll(() => focused(page)).toBe(await page.locator('.ask').textContent())
    await page.getByLabel('练哪个主题').focus()
    await page.getByLabel('练哪个主题').selectOption('counting')
    await page.getByRole('heading', { level: 2 }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select')
    await page.locator('.ask').focus()
    await page.locator('.item').evaluate((form: HTMLFormElement) => form.requestSubmit())
    await page.getByRole('alert').getByText('还没答完').waitFor()
    await page.locator('.item [role="status"]').evaluate((place) => (place.id = 'place'))
    await answerAnyhow(page)
    await page.locator('#place .feedback').waitFor()
    await page.goto(new URL('/training/m5/quiz/', page.url()).href)
    await page.getByRole('button', { name: '开始测验' }).click()
    await page.locator('.item').waitFor()
    await page.goto(new URL('/training/m5/quiz/', page.url()).href)
    await page.getByRole('button', { name: '放弃这张，重新抽' }).click()
    await expect.poll(() => focused(page)).toBe('不放弃')
    await page.getByRole('button', { name: '不放弃' }).click()
    await expect.poll(() => focused(page)).toBe('放弃这张，重新抽')
    await page.getByRole('button', { name: '放弃这张，重新抽' }).click()
    await page.getByRole('button', { name: '放弃这张', exact: true }).click()
    await expect.poll(() => focused(page)).toBe('开始测验')
  }))

test('the wrong-answer book asks once a day, and lets go after two days', () =>
  onPage('/training/', {}, async (page) => {
    const item = quiz.items.find(({ kind }) => kind === 'single') as ChoiceItem
    const { id, edition, topic } = item
    const wrong = { kind: 'answered', id: 'a', of: '小林', at: 1, quiz: quiz.id, item: id, edition, topic, response: [], points: 0, max: 1 } // prettier-ignore
    const buffer = Buffer.from(writeRecord({ learner: '小林', events: [wrong] }))
    const open = (path: string) => page.goto(new URL(path, page.url()).href)
    const answerRightly = async () => {
      await page.getByRole('button', { name: '练错题（1 题）' }).click()
      await page.getByText(wordsOf(item.options.find(({ isRight }) => isRight)!.text), { exact: true }).click()
      await page.getByRole('button', { name: '看对不对' }).click()
      await page.getByText('全对', { exact: true }).waitFor()
      await page.getByRole('button', { name: '看这一轮的结果' }).click()
      await page.getByRole('link', { name: '回错题本' }).click()
    }
    await page.clock.setFixedTime('2026-12-01T10:00:00')
    await open('/training/record/')
    await page.getByLabel('学习记录文件').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
    await page.getByText('新增 1 条').waitFor()
    await open('/training/wrong/')
    await answerRightly()
    await page.getByText('今天的错题都答对了，换一天再来。').waitFor()
    expect(await page.getByText(wordsOf(item.ask)).count()).toBe(1)
    await page.clock.setFixedTime('2026-12-02T10:00:00')
    await open('/training/wrong/?next-day')
    await answerRightly()
    await page.getByText('错题本是空的。').waitFor()
  }))

test('what comes in the place of a bank is not taken for one', () =>
  onPage('/training/', {}, async (page) => {
    for (const body of ['{}', 'null', '<!doctype html>']) {
      await page.route('**/training/m5.json', (route) => route.fulfill({ body }))
      await page.goto(new URL('/training/m5/practice/', page.url()).href)
      await page.getByText('题库没有取到').waitFor()
    }
  }))

test('a question that was changed after it was answered is asked again, and says why; one that is gone does not count', () =>
  onPage('/training/m5/quiz/', {}, async (page) => {
    await beginPaper(page)
    const first = await itemOn(page)
    await page.locator('.options :is(input, button)').first().click()
    await page.getByRole('button', { name: '下一题' }).click()
    await page.getByText('第 2 题，共 15 题').waitFor()
    const second = await itemOn(page)
    await page.route('**/training/m5.json', async (route) => {
      const answer = await route.fetch()
      const bank = (await answer.json()) as { quiz: { items: { id: string; edition: string; ask: string }[] } }
      bank.quiz.items = bank.quiz.items.filter(({ id }) => id !== second.id)
      const changed = bank.quiz.items.find(({ id }) => id === first.id)!
      Object.assign(changed, { edition: 'other', ask: `${changed.ask}（新）` })
      await route.fulfill({ response: answer, json: bank })
    })
    await page.goto(new URL('/training/m5/quiz/', page.url()).href)
    await page.getByText('有 1 题已经从题库里拿掉，不算分').waitFor()
    await page.getByRole('link', { name: '接着做' }).click()
    await page.getByText('第 1 题，共 14 题').waitFor()
    await page.getByText('这道题在你答过以后改了').waitFor()
    await page.getByRole('link', { name: /看全部/ }).click()
    await page.getByText('题改过，要重答').waitFor()
    await page.getByRole('link', { name: `${first.ask}（新）` }).click()
    await page.locator('.options :is(input, button)').first().click()
    await expect.poll(() => page.getByText('这道题在你答过以后改了').count()).toBe(0)
  }))
