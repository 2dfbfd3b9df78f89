import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { fillByKeyboard } from '../support/fill-form.ts'
import { button, chinese, department, exported, fromExample, kept, split, valueOf } from '../support/plan-page.ts'
import { visitSite } from '../support/visit.ts'

const { templates } = await loadCatalogue('content')
const example = templates.find(({ template }) => template.id === 'department-plan')!.template.example
const onPage = visitSite()

test('is filled in by keyboard, there after a reload, and goes out as Word and Markdown', () =>
  onPage(department, chinese, async (page) => {
    await page.locator('#plan-name').focus()
    await page.keyboard.insertText('第三季度')
    await page.keyboard.press('Tab')
    await fillByKeyboard(page, example.values)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toContain('都齐了')
    await kept(page)

    await page.reload()
    await page.locator('#plan-name').waitFor()
    await expect.poll(() => valueOf(page, 'plan-name')).toBe('第三季度')
    for (const [id, value] of Object.entries(example.values)) {
      const typed = typeof value === 'string' ? [[`f-${id}`, value]] : value.flatMap((row, index) => Object.entries(row).map(([cell, text]) => [`f-${id}-${index}-${cell}`, text])) // prettier-ignore
      for (const [place, text] of typed)
        await expect.poll(() => valueOf(page, place!), { message: `${place}` }).toBe(text)
    }

    const word = await exported(page, 'Word')
    expect(word.name).toMatch(/^部门工作计划-第三季度-\d{4}-\d\d-\d\d\.docx$/)
    const { value: html } = await mammoth.convertToHtml({ buffer: word.content })
    expect(html).toContain('<h1>第三季度</h1>')
    expect(html.match(/<h2>/g)).toHaveLength(8)
    expect(html.match(/<thead>/g)!.length).toBeGreaterThanOrEqual(9)
    expect(html).toContain('启用流失登记表，下班前登记原因')
    expect(html).toContain('每万单')

    const markdown = await exported(page, 'Markdown')
    const tree = fromMarkdown(markdown.content.toString(), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }) // prettier-ignore
    expect(tree.children.filter(({ type }) => type === 'table').length).toBe(html.match(/<table>/g)!.length)
    expect(tree.children.filter(({ type }) => type === 'heading').length).toBe(html.match(/<h\d>/g)!.length)
  }))

describe('what was typed', () => {
  test('is kept when the page is left right after the last key', () =>
    onPage(department, chinese, async (page) => {
      await page.locator('#f-team').fill('客服部')
      await page.locator('#f-team').press('End')
      await page.keyboard.insertText('，全组')
      await page.reload()
      await expect.poll(() => valueOf(page, 'f-team')).toBe('客服部，全组')
      await page.locator('#f-opinion').fill('同意')
      await page.goto('/plans/')
      await page.goBack()
      await expect.poll(() => valueOf(page, 'f-opinion')).toBe('同意')
    }))

  test('comes back when a row, or all of it, was deleted', () =>
    onPage(department, chinese, async (page) => {
      await fromExample(page)
      const second = () => valueOf(page, 'f-volumes-1-source')
      const was = await second()
      await button(page, '删掉第 2 行').click()
      await expect.poll(second).not.toBe(was)
      await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('f-volumes-1-platform')
      await expect.poll(() => page.locator('.toolbar .said').textContent()).toBe('删掉了「接待数据」第 2 行')
      await page.keyboard.press('Control+z')
      await expect.poll(second).toBe(was)
      await button(page, '清空').click()
      await expect.poll(() => valueOf(page, 'f-team')).toBe('')
      await button(page, '撤销').click()
      await expect.poll(second).toBe(was)
      await button(page, '重做').click()
      await expect.poll(() => valueOf(page, 'f-team')).toBe('')
      await button(page, '撤销').click()
      await kept(page)
      await page.reload()
      await expect.poll(second).toBe(was)
    }))

  test('stays on the screen when nothing can be stored, and leaves as a file that another device takes in', () =>
    onPage(split, chinese, async (page) => {
      await page.context().addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException('no', 'SecurityError')
        }
      })
      await page.reload()
      await page.locator('#plan-name').fill('九月')
      await page.locator('#f-target').fill('300 万')
      await expect.poll(() => page.locator('.notice-stop').textContent()).toContain('没有存到本机')
      await expect.poll(() => page.locator('.kept').textContent()).toBe('没有存到本机')
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, '先导出草稿文件，以后可以再导入').click()]) // prettier-ignore
      const content = await readFile(await download.path())
      await onPage('/plans/', chinese, async (other) => {
        const take = () => other.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: content }) // prettier-ignore
        await take()
        await expect.poll(() => other.locator('.notice').textContent()).toContain('导入了「九月」（目标拆分）')
        await take()
        await expect.poll(() => other.locator('.notice').textContent()).toContain('已经在本机了')
        await other.locator('.notice a').click()
        await expect.poll(() => valueOf(other, 'f-target')).toBe('300 万')
      })
      // The browser asks before it closes a window that holds what is stored nowhere.
      page.on('dialog', (dialog) => void dialog.accept())
    }))

  test('is kept when the template has no place for it any more', () =>
    onPage('/plans/', chinese, async (page) => {
      const draft = { kind: 'kefu-handbook-plan', version: 1, of: 'target-split', name: '旧的', labels: { slogan: '口号' }, values: { slogan: '冲', target: '100' } } // prettier-ignore
      await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(draft)) }) // prettier-ignore
      await page.locator('.notice a').click()
      await expect.poll(() => page.locator('.leftovers').textContent()).toBe('口号冲')
      await page.locator('#f-target').fill('200')
      await kept(page)
      await page.reload()
      await expect.poll(() => page.locator('.leftovers').textContent()).toBe('口号冲')
      await button(page, '删掉这些内容').click()
      await expect.poll(() => page.locator('.leftovers').count()).toBe(0)
      await button(page, '撤销').click()
      await expect.poll(() => page.locator('.leftovers').count()).toBe(1)
    }))

  test.each([
    ['照片', Buffer.from([0xff, 0xd8, 0xff])],
    ['Word', Buffer.from('PK')],
    ['{}', Buffer.from('{}')],
  ])('is not mixed up with a file that holds no draft: %s', (_, buffer) =>
    onPage('/plans/', chinese, async (page) => {
      await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
      await expect.poll(() => page.locator('.notice').textContent()).toContain('草稿文件')
      await expect.poll(() => page.locator('.drafts li').count()).toBe(0)
    }),
  )
})

test('two windows on one draft write nothing over: the person chooses', () =>
  onPage(department, chinese, async (page) => {
    await page.locator('#plan-name').fill('七月')
    await kept(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.locator('#f-team').fill('另一个窗口')
    await kept(other)
    // Here nothing was changed: the newer one is shown.
    await expect.poll(() => valueOf(page, 'f-team')).toBe('另一个窗口')
    await expect.poll(() => page.locator('.notice').textContent()).toContain('已经换成新的')

    // Here the pause before storing never ends, so that the other window stores its words first.
    await page.evaluate(() => {
      const { setTimeout: real } = window
      window.setTimeout = ((call: () => void, after = 0) => (after < 300 ? real(call, after) : 0)) as typeof setTimeout
    })
    await page.locator('#f-team').fill('乙')
    await other.locator('#f-team').fill('甲')
    await expect.poll(() => page.locator('.notice-stop').textContent()).toContain('这份草稿在另一个窗口里也改了')
    await expect.poll(() => other.locator('.notice-stop').count()).toBe(0)
    await expect.poll(() => valueOf(page, 'plan-name')).toBe('七月（副本）')
    await expect.poll(() => valueOf(page, 'f-team')).toBe('乙')
    await button(page, '换成另一个窗口的，丢掉这份').click()
    await expect.poll(() => valueOf(page, 'f-team')).toBe('甲')
    await expect.poll(() => valueOf(page, 'plan-name')).toBe('七月')
    await page.goto('/plans/')
    await expect.poll(() => page.locator('.drafts li').count()).toBe(1)
  }))

test('drafts are renamed, duplicated, deleted and taken back', () =>
  onPage(split, chinese, async (page) => {
    await page.locator('#f-target').fill('100')
    await kept(page)
    await page.goto('/plans/')
    const list = page.locator('.drafts li')
    await page.getByRole('button', { name: /^改名/ }).click()
    await page.keyboard.insertText('十月')
    await page.keyboard.press('Enter')
    await expect.poll(() => list.locator('> a').textContent()).toBe('十月')
    await page.getByRole('button', { name: /^复制一份/ }).click()
    await expect.poll(() => list.locator('> a').allTextContents()).toEqual(['十月（副本）', '十月'])
    await page.getByRole('button', { name: '删掉：十月', exact: true }).click()
    await expect.poll(() => list.count()).toBe(1)
    await page.getByRole('button', { name: '删掉：十月（副本）' }).click()
    await expect.poll(() => list.count()).toBe(0)
    await page.locator('.notice', { hasText: '「十月」' }).getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => list.locator('> a').allTextContents()).toEqual(['十月'])
    await page.goto(split)
    await expect.poll(() => list.count()).toBe(1)
    await list.locator('> a').click()
    await expect.poll(() => valueOf(page, 'f-target')).toBe('100')
    await page.goBack()
    await expect.poll(() => list.count()).toBe(1)
  }))

test('a draft whose template is gone is not lost: it leaves as a file', () =>
  onPage('/plans/', chinese, async (page) => {
    await expect.poll(() => page.locator('.empty').textContent()).toContain('还没有草稿')
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('kefu-handbook')
          opening.onsuccess = () => {
            const writing = opening.result.transaction('drafts', 'readwrite')
            writing.objectStore('drafts').put({ id: 'a', of: 'gone-plan', name: '旧计划', values: { a: '1' } })
            writing.oncomplete = () => resolve(opening.result.close())
          }
        }),
    )
    await page.reload()
    await expect.poll(() => page.locator('.drafts li').textContent()).toContain('已经没有它的模板')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成文件：旧计划' }).click()]) // prettier-ignore
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
      of: 'gone-plan',
      values: { a: '1' },
    })
    await page.locator('input[type=file]').setInputFiles(await download.path())
    await expect.poll(() => page.locator('.notice').textContent()).toContain('这本手册里没有')
  }))
