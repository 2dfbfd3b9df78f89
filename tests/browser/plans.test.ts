import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { fieldsOf, hasRows } from '../../src/templates/model.ts'
import { violationsOf } from '../support/axe.ts'
import { fillByKeyboard } from '../support/fill-form.ts'
import { visitSite } from '../support/visit.ts'

const department = '/plans/department-plan/'
const split = '/plans/target-split/'
const { templates } = await loadCatalogue('content')
const example = templates.find(({ template }) => template.id === 'department-plan')!.template.example
const chinese = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
const onPage = visitSite()

const valueOf = (page: Page, id: string) => page.locator(`[id="${id}"]`).inputValue()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()

/** Waits for what a page comes to; the machine may be busy. */
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 15_000 })

const kept = (page: Page) => soon(() => page.locator('.kept').textContent()).toMatch(/^已存在本机/)

/** Chooses a way out by keyboard and gives back the file. */
async function exported(page: Page, kind: string): Promise<{ name: string; content: Buffer }> {
  await page.locator('.menu > summary').focus()
  await page.keyboard.press('Enter')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.menu button', { hasText: kind }).press('Enter'),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** A new draft with everything that the example has. */
async function fromExample(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}?example`)
  await button(page, '照这个例子新建一份').click()
  await page.locator('#plan-name').waitFor()
}

test('is filled in by keyboard, there after a reload, and goes out as Word and Markdown', () =>
  onPage(department, chinese, async (page) => {
    await page.locator('#plan-name').focus()
    await page.keyboard.insertText('第三季度')
    await page.keyboard.press('Tab')
    await fillByKeyboard(page, example.values)
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => document.activeElement!.textContent)).toContain('都齐了')
    await kept(page)

    await page.reload()
    await page.locator('#plan-name').waitFor()
    expect(await valueOf(page, 'plan-name')).toBe('第三季度')
    for (const [id, value] of Object.entries(example.values)) {
      const typed = typeof value === 'string' ? [[`f-${id}`, value]] : value.flatMap((row, index) => Object.entries(row).map(([cell, text]) => [`f-${id}-${index}-${cell}`, text])) // prettier-ignore
      for (const [place, text] of typed) expect(await valueOf(page, place!), place).toBe(text)
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
      await soon(() => valueOf(page, 'f-team')).toBe('客服部，全组')
      await page.locator('#f-opinion').fill('同意')
      await page.goto('/plans/')
      await page.goBack()
      await soon(() => valueOf(page, 'f-opinion')).toBe('同意')
    }))

  test('comes back when a row, or all of it, was deleted', () =>
    onPage(department, chinese, async (page) => {
      await fromExample(page)
      const second = () => valueOf(page, 'f-volumes-1-source')
      const was = await second()
      await button(page, '删掉第 2 行').click()
      expect(await second()).not.toBe(was)
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('f-volumes-1-platform')
      expect(await page.locator('.toolbar .said').textContent()).toBe('删掉了「接待数据」第 2 行')
      await page.keyboard.press('Control+z')
      await soon(second).toBe(was)
      await button(page, '清空').click()
      await soon(() => valueOf(page, 'f-team')).toBe('')
      await button(page, '撤销').click()
      await soon(second).toBe(was)
      await button(page, '重做').click()
      await soon(() => valueOf(page, 'f-team')).toBe('')
      await button(page, '撤销').click()
      await kept(page)
      await page.reload()
      await soon(second).toBe(was)
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
      await soon(() => page.locator('.notice-stop').textContent()).toContain('没有存到本机')
      expect(await page.locator('.kept').textContent()).toBe('没有存到本机')
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, '先导出草稿文件，以后可以再导入').click()]) // prettier-ignore
      const content = await readFile(await download.path())
      await onPage('/plans/', chinese, async (other) => {
        const take = () => other.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: content }) // prettier-ignore
        await take()
        await soon(() => other.locator('.notice').textContent()).toContain('导入了「九月」（目标拆分）')
        await take()
        await soon(() => other.locator('.notice').textContent()).toContain('已经在本机了')
        await other.locator('.notice a').click()
        await soon(() => valueOf(other, 'f-target')).toBe('300 万')
      })
      // The browser asks before it closes a window that holds what is stored nowhere.
      page.on('dialog', (dialog) => void dialog.accept())
    }))

  test('is kept when the template has no place for it any more', () =>
    onPage('/plans/', chinese, async (page) => {
      const draft = { kind: 'kefu-handbook-plan', version: 1, of: 'target-split', name: '旧的', labels: { slogan: '口号' }, values: { slogan: '冲', target: '100' } } // prettier-ignore
      await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(draft)) }) // prettier-ignore
      await page.locator('.notice a').click()
      await soon(() => page.locator('.leftovers').textContent()).toBe('口号冲')
      await page.locator('#f-target').fill('200')
      await kept(page)
      await page.reload()
      await soon(() => page.locator('.leftovers').textContent()).toBe('口号冲')
      await button(page, '删掉这些内容').click()
      await soon(() => page.locator('.leftovers').count()).toBe(0)
      await button(page, '撤销').click()
      await soon(() => page.locator('.leftovers').count()).toBe(1)
    }))

  test.each([
    ['照片', Buffer.from([0xff, 0xd8, 0xff])],
    ['Word', Buffer.from('PK')],
    ['{}', Buffer.from('{}')],
  ])('is not mixed up with a file that holds no draft: %s', (_, buffer) =>
    onPage('/plans/', chinese, async (page) => {
      await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
      await soon(() => page.locator('.notice').textContent()).toContain('草稿文件')
      expect(await page.locator('.drafts li').count()).toBe(0)
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
    await soon(() => valueOf(page, 'f-team')).toBe('另一个窗口')
    expect(await page.locator('.notice').textContent()).toContain('已经换成新的')

    // Both type before either has stored.
    await Promise.all([other.locator('#f-team').fill('甲'), page.locator('#f-team').fill('乙')])
    const windows = [page, other]
    const parted = () => Promise.all(windows.map((window) => window.locator('.notice-stop').count()))
    await soon(async () => (await parted()).reduce((sum, count) => sum + count, 0)).toBe(1)
    const copy = windows[(await parted()).indexOf(1)]!
    const [mine, theirs] = copy === page ? ['乙', '甲'] : ['甲', '乙']
    expect(await valueOf(copy, 'plan-name')).toBe('七月（副本）')
    expect(await valueOf(copy, 'f-team')).toBe(mine)
    await button(copy, '换成另一个窗口的，丢掉这份').click()
    await soon(() => valueOf(copy, 'f-team')).toBe(theirs)
    expect(await valueOf(copy, 'plan-name')).toBe('七月')
    await copy.goto('/plans/')
    await soon(() => copy.locator('.drafts li').count()).toBe(1)
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
    await soon(() => list.locator('> a').textContent()).toBe('十月')
    await page.getByRole('button', { name: /^复制一份/ }).click()
    await soon(() => list.locator('> a').allTextContents()).toEqual(['十月（副本）', '十月'])
    await page.getByRole('button', { name: '删掉：十月', exact: true }).click()
    await soon(() => list.count()).toBe(1)
    await page.getByRole('button', { name: '删掉：十月（副本）' }).click()
    await soon(() => list.count()).toBe(0)
    await page.locator('.notice', { hasText: '「十月」' }).getByRole('button', { name: '撤销' }).click()
    await soon(() => list.locator('> a').allTextContents()).toEqual(['十月'])
    await page.goto(split)
    await soon(() => list.count()).toBe(1)
    await list.locator('> a').click()
    await soon(() => valueOf(page, 'f-target')).toBe('100')
    await page.goBack()
    await soon(() => list.count()).toBe(1)
  }))

test('a draft whose template is gone is not lost: it leaves as a file', () =>
  onPage('/plans/', chinese, async (page) => {
    await soon(() => page.locator('.empty').textContent()).toContain('还没有草稿')
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
    await soon(() => page.locator('.drafts li').textContent()).toContain('已经没有它的模板')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成文件：旧计划' }).click()]) // prettier-ignore
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
      of: 'gone-plan',
      values: { a: '1' },
    })
    await page.locator('input[type=file]').setInputFiles(await download.path())
    await soon(() => page.locator('.notice').textContent()).toContain('这本手册里没有')
  }))

describe('the form', () => {
  test('works a target out while one types', () =>
    onPage(split, chinese, async (page) => {
      for (const [id, value] of [['target', '300 万'], ['shops', '10'], ['days', '30'], ['agents', '10']] as const) await page.locator(`#f-${id}`).fill(value) // prettier-ignore
      expect(await page.locator('#f-agentShopDay').textContent()).toBe('1,000 元/人/店/天')
      expect(await page.locator('#f-agentDay').textContent()).toBe('10,000 元/人/天')
      expect(await page.locator('#f-proofAll').textContent()).toBe('3,000,000 元')
      expect(await page.locator('.meant').textContent()).toBe('就是 3,000,000 元')
    }))

  test('says what is wrong once the place is left, and what is missing only when asked, and leads there', () =>
    onPage(split, chinese, async (page) => {
      const target = page.locator('#f-target')
      await target.pressSequentially('很多')
      expect(await page.locator('.says').count()).toBe(0)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('f-shops')
      expect(await page.locator('#f-target-says').textContent()).toContain('只填一个数')
      expect(await target.getAttribute('aria-invalid')).toBe('true')
      expect(await target.getAttribute('aria-describedby')).toBe('f-target-help f-target-says')
      expect(await page.locator('.says').count()).toBe(1)
      await button(page, '检查').click()
      expect(await page.locator('.says').count()).toBeGreaterThan(5)
      await page.locator('.summary a', { hasText: '天数' }).click()
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('f-days')
      await target.fill('300 万')
      expect(await page.locator('#f-target-says').count()).toBe(0)
      expect((await exported(page, 'Markdown')).content.toString()).toContain('3,000,000 元')
    }))

  test('takes rows out of a spreadsheet, and says what found no place', () =>
    onPage(department, { ...chinese, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const rows =
        '平台\t客服人数\t每天接待\t按谁算\t数据来源\n天猫\t3\t195\t每人\t千牛\n京东\t1\t110\t全组\t"咚咚\n报表"\t多的\n'
      await page.locator('#f-volumes-0-platform').focus()
      await page.evaluate((text) => navigator.clipboard.writeText(text), rows)
      await page.locator('#f-volumes-0-platform').evaluate((target, text) => {
        const data = new DataTransfer()
        data.setData('text/plain', text)
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      }, rows)
      await soon(() => valueOf(page, 'f-volumes-1-daily')).toBe('110')
      expect(await valueOf(page, 'f-volumes-0-platform')).toBe('tmall')
      expect(await page.locator('.toolbar .said').textContent()).toContain('多出的 1 列没有地方放')
      await page.locator('#f-volumes-1-agents').fill('')
      await page.evaluate(() => navigator.clipboard.writeText('7\t8'))
      await page.locator('#f-volumes-1-agents').press('Control+v')
      await soon(() => valueOf(page, 'f-volumes-1-daily')).toBe('8')
    }))

  test('moves rows and keeps the focus with them', () =>
    onPage(department, chinese, async (page) => {
      await fromExample(page)
      await button(page, '下移第 1 行').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      expect(await valueOf(page, 'f-volumes-2-platform')).toBe('tmall')
      expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe('上移第 3 行')
    }))

  test('adds a row at the end with Enter', () =>
    onPage(department, chinese, async (page) => {
      await page.locator('#f-volumes-0-source').fill('千牛')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('f-volumes-1-platform')
    }))

  test('is read and printed as a blank form where there are no scripts', () =>
    onPage(department, { ...chinese, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.blank').isVisible()).toBe(true)
      expect(await page.locator('[data-island]').isVisible()).toBe(false)
      const labels = await page.locator('.blank .blank-label, .blank th').allTextContents()
      expect(labels.join()).toContain('怎么算做到')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.blank').isVisible()).toBe(true)
      expect(await page.locator('.blank-note').isVisible()).toBe(false)
    }))

  test('is printed as a document, without anything to click', () =>
    onPage(department, chinese, async (page) => {
      await page.emulateMedia({ media: 'print' })
      // Nothing is filled in yet: that is the blank form.
      await soon(() => page.locator('.blank').isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      await fromExample(page)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.plan-document').isVisible()).toBe(true)
      expect(await page.locator('.blank, .plan-form, .sidebar, header, h1').filter({ visible: true }).count()).toBe(0)
      expect(await page.locator('button, input, textarea, select').filter({ visible: true }).count()).toBe(0)
      const document = await page.locator('.plan-document').textContent()
      for (const field of templates[0]!.template.sections.flatMap(({ fields }) => fields)) expect(document).toContain(field.label) // prettier-ignore
    }))
})

describe('a form that is filled in, with something wrong in it', () => {
  const withFaults = async (page: Page) => {
    await fromExample(page)
    await page.locator('#f-volumes-0-agents').fill('很多')
    await page.locator('#f-team').fill('')
    await button(page, '检查').click()
    await soon(() => page.locator('.summary li').count()).toBe(2)
    await page.locator('.menu > summary').click()
  }

  test.each(['light', 'dark'] as const)('has nothing that axe objects to in the %s theme', (colorScheme) =>
    onPage(department, { ...chinese, colorScheme }, async (page) => {
      await withFaults(page)
      expect(await violationsOf(page)).toEqual([])
      await page.goto('/plans/')
      await page.getByRole('button', { name: /^删掉/ }).click()
      await page.getByRole('button', { name: '撤销' }).click()
      await page.getByRole('button', { name: /^改名/ }).click()
      expect(await violationsOf(page)).toEqual([])
    }),
  )

  test.each([375, 320])('fits a screen of %i px without moving sideways', (width) =>
    onPage(department, { ...chinese, viewport: { width, height: 700 } }, async (page) => {
      await withFaults(page)
      const widths = () =>
        page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
      expect((await widths())[0]).toBe(width)
      // Nor does a part of it within the page.
      const wide = await page.locator('.plan *').evaluateAll((elements) => elements.filter((element) => element.getBoundingClientRect().right > innerWidth && getComputedStyle(element).position !== 'absolute').map((element) => element.className || element.tagName)) // prettier-ignore
      expect(wide).toEqual([])
      await page.goto('/plans/')
      await soon(() => page.locator('.drafts li').count()).toBe(1)
      expect((await widths())[0]).toBe(width)
    }),
  )
})

test('a draft that is not here is said to be elsewhere', () =>
  onPage(`${department}?draft=nowhere`, chinese, async (page) => {
    await soon(() => page.locator('.notice-stop').textContent()).toContain('这台电脑上没有这份草稿')
    await button(page, '新建一份').click()
    await page.locator('#plan-name').waitFor()
  }))

test('every template has a form with every one of its fields', async () => {
  for (const { template } of templates) {
    await onPage(`/plans/${template.id}/`, chinese, async (page) => {
      await page.locator('#plan-name').waitFor()
      for (const field of fieldsOf(template)) {
        expect(await page.locator(`[id="f-${field.id}"]`).count(), field.id).toBe(1)
        if (hasRows(field)) expect(await page.locator(`[id="f-${field.id}-add"]`).count()).toBe(1)
      }
    })
  }
})
