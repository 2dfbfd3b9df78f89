import type { Page } from 'playwright-core'
import type { Row, Values } from '../../src/templates/model.ts'

/**
 * Fills in a form with nothing but keys: Tab from place to place, each typed into or chosen, rows added where the values
 * have more. It begins where the focus is and ends at the button below the form.
 */
export async function fillByKeyboard(page: Page, values: Values): Promise<void> {
  for (let step = 0; step < 1000; step += 1) {
    const at = await page.evaluate(() => {
      const { id, tagName, textContent } = document.activeElement!
      const isLast = document.activeElement!.closest('.plan-end') !== null
      const type = (document.activeElement as HTMLInputElement).type
      return { id, tag: tagName, type, text: textContent, isLast }
    })
    if (at.isLast) return
    const [, field = '', row, cell] = at.id.split('-')
    const value = values[field]
    if (at.id.endsWith('-add')) {
      const shown = await page.locator(`[id="f-${field}"] .row-buttons`).count()
      if (Array.isArray(value) && shown < value.length) {
        // The focus goes on to the new row by itself.
        await page.keyboard.press('Enter')
        continue
      }
    } else if (at.id.startsWith('f-') && ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tag)) {
      const wanted = Array.isArray(value) ? ((value[Number(row)] ?? {}) as Row)[cell ?? ''] : value
      if (wanted) await enter(page, at.tag, at.type, wanted)
    }
    await page.keyboard.press('Tab')
    // The three parts of a date are three stops of Tab.
    for (let part = 0; part < 4; part += 1) {
      if (at.id === '' || at.id !== (await focusedId(page))) break
      await page.keyboard.press('Tab')
    }
  }
  throw new Error('The end of the form was not reached')
}

// A key has been dealt with once it is pressed, by the browser and by the form, so that these are not asked too early.
const focusedId = (page: Page) => page.evaluate(() => document.activeElement!.id)
const typedValue = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement).value)

async function enter(page: Page, tag: string, type: string, wanted: string): Promise<void> {
  if (tag === 'SELECT') {
    for (let option = 0; option < 50; option += 1) {
      if ((await typedValue(page)) === wanted) return
      await page.keyboard.press('ArrowDown')
    }
    throw new Error(`There is no choice ${wanted}`)
  }
  if (type !== 'date') return page.keyboard.insertText(wanted)
  // Which part of a date comes first is the browser's to say.
  const [year, month, day] = wanted.split('-')
  for (const typed of [`${year}${month}${day}`, `${month}${day}${year}`, `${day}${month}${year}`]) {
    for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(typed)
    if ((await typedValue(page)) === wanted) return
  }
  throw new Error(`The date ${wanted} could not be typed`)
}
