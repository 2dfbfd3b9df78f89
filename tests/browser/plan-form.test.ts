import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { fieldsOf, hasRows } from '../../src/templates/model.ts'
import { violationsOf } from '../support/axe.ts'
import { button, chinese, department, exported, fromExample, split, valueOf } from '../support/plan-page.ts'
import { visitSite } from '../support/visit.ts'

const { templates } = await loadCatalogue('content')
const onPage = visitSite()

describe('the form', () => {
  test('works a target out while one types', () =>
    onPage(split, chinese, async (page) => {
      for (const [id, value] of [['target', '300 万'], ['shops', '10'], ['days', '30'], ['agents', '10']] as const) await page.locator(`#f-${id}`).fill(value) // prettier-ignore
      await expect.poll(() => page.locator('#f-agentShopDay').textContent()).toBe('1,000 元/人/店/天')
      await expect.poll(() => page.locator('#f-agentDay').textContent()).toBe('10,000 元/人/天')
      await expect.poll(() => page.locator('#f-proofAll').textContent()).toBe('3,000,000 元')
      await expect.poll(() => page.locator('.meant').textContent()).toBe('就是 3,000,000 元')
    }))

  test('says what is wrong once the place is left, and what is missing only when asked, and leads there', () =>
    onPage(split, chinese, async (page) => {
      const target = page.locator('#f-target')
      await target.pressSequentially('很多')
      await expect.poll(() => page.locator('.says').count()).toBe(0)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('f-shops')
      await expect.poll(() => page.locator('#f-target-says').textContent()).toContain('只填一个数')
      await expect.poll(() => target.getAttribute('aria-invalid')).toBe('true')
      await expect.poll(() => target.getAttribute('aria-describedby')).toBe('f-target-help f-target-says')
      await expect.poll(() => page.locator('.says').count()).toBe(1)
      await button(page, '检查').click()
      await expect.poll(() => page.locator('.says').count()).toBeGreaterThan(5)
      await page.locator('.summary a', { hasText: '天数' }).click()
      await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('f-days')
      await target.fill('300 万')
      await expect.poll(() => page.locator('#f-target-says').count()).toBe(0)
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
      await expect.poll(() => valueOf(page, 'f-volumes-1-daily')).toBe('110')
      await expect.poll(() => valueOf(page, 'f-volumes-0-platform')).toBe('tmall')
      await expect.poll(() => page.locator('.toolbar .said').textContent()).toContain('多出的 1 列没有地方放')
      await page.locator('#f-volumes-1-agents').fill('')
      await page.evaluate(() => navigator.clipboard.writeText('7\t8'))
      await page.locator('#f-volumes-1-agents').press('Control+v')
      await expect.poll(() => valueOf(page, 'f-volumes-1-daily')).toBe('8')
    }))

  test('moves rows and keeps the focus with them', () =>
    onPage(department, chinese, async (page) => {
      await fromExample(page)
      await button(page, '下移第 1 行').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await expect.poll(() => valueOf(page, 'f-volumes-2-platform')).toBe('tmall')
      await expect
        .poll(() => page.evaluate(() => document.activeElement!.getAttribute('aria-label')))
        .toBe('上移第 3 行')
    }))

  test('adds a row at the end with Enter', () =>
    onPage(department, chinese, async (page) => {
      await page.locator('#f-volumes-0-source').fill('千牛')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('f-volumes-1-platform')
    }))

  test('is read and printed as a blank form where there are no scripts', () =>
    onPage(department, { ...chinese, javaScriptEnabled: false }, async (page) => {
      await expect.poll(() => page.locator('.blank').isVisible()).toBe(true)
      await expect.poll(() => page.locator('[data-island]').isVisible()).toBe(false)
      const labels = await page.locator('.blank .blank-label, .blank th').allTextContents()
      expect(labels.join()).toContain('怎么算做到')
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => page.locator('.blank').isVisible()).toBe(true)
      await expect.poll(() => page.locator('.blank-note').isVisible()).toBe(false)
    }))

  test('is printed as a document, without anything to click', () =>
    onPage(department, chinese, async (page) => {
      await page.emulateMedia({ media: 'print' })
      // Nothing is filled in yet: that is the blank form.
      await expect.poll(() => page.locator('.blank').isVisible()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      await fromExample(page)
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => page.locator('.plan-document').isVisible()).toBe(true)
      await expect
        .poll(() => page.locator('.blank, .plan-form, .sidebar, header, h1').filter({ visible: true }).count())
        .toBe(0)
      await expect.poll(() => page.locator('button, input, textarea, select').filter({ visible: true }).count()).toBe(0)
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
    await expect.poll(() => page.locator('.summary li').count()).toBe(2)
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
      await expect.poll(async () => (await widths())[0]).toBe(width)
      // Nor does a part of it within the page.
      const wide = await page.locator('.plan *').evaluateAll((elements) => elements.filter((element) => element.getBoundingClientRect().right > innerWidth && getComputedStyle(element).position !== 'absolute').map((element) => element.className || element.tagName)) // prettier-ignore
      expect(wide).toEqual([])
      await page.goto('/plans/')
      await expect.poll(() => page.locator('.drafts li').count()).toBe(1)
      await expect.poll(async () => (await widths())[0]).toBe(width)
    }),
  )
})

test('a draft that is not here is said to be elsewhere', () =>
  onPage(`${department}?draft=nowhere`, chinese, async (page) => {
    await expect.poll(() => page.locator('.notice-stop').textContent()).toContain('这台电脑上没有这份草稿')
    await button(page, '新建一份').click()
    await page.locator('#plan-name').waitFor()
  }))

test('every template has a form with every one of its fields', async () => {
  for (const { template } of templates) {
    await onPage(`/plans/${template.id}/`, chinese, async (page) => {
      await page.locator('#plan-name').waitFor()
      for (const field of fieldsOf(template)) {
        await expect.poll(() => page.locator(`[id="f-${field.id}"]`).count(), { message: field.id }).toBe(1)
        if (hasRows(field)) await expect.poll(() => page.locator(`[id="f-${field.id}-add"]`).count()).toBe(1)
      }
    })
  }
})
