import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'

/** A page as it comes out of a printer. */
export interface Sheets {
  count: number
  /** What each sheet says above its foot, without spaces, as `plain` has it. */
  texts: string[]
  /** Pieces of text that begin or end beyond the margins of their sheet. */
  outside: string[]
  /** Pieces of text that are printed smaller than can be read with ease: below 8 points. */
  small: string[]
}

/** The margins of a sheet in points, as the style sheet sets them: at its sides, and at its foot. */
const margin = { side: 39, foot: 47 }

/** Prints a page to A4 and reads what the sheets say and where. */
export async function printed(page: Page): Promise<Sheets> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const sheets: Sheets = { count: file.numPages, texts: [], outside: [], small: [] }
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number)
    const [, , width = 0, height = 0] = sheet.view
    const { items } = await sheet.getTextContent()
    let text = ''
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number]
      if (y < margin.foot) continue
      const size = Math.hypot(a, b)
      const along = item.width / size
      const ends = [
        [x, y],
        [x + a * along, y + b * along],
      ] as const
      // The blank half of a bracket at the beginning or end of a line stands in the margin.
      const side = margin.side - size / 2
      const isInside = ends.every(
        ([across, up]) => across >= side && across <= width - side && up <= height - margin.side,
      )
      if (!isInside) sheets.outside.push(`${number}: ${item.str}`)
      if (size < 7.99) sheets.small.push(`${number}: ${item.str}`)
      text += item.str
    }
    sheets.texts.push(plain(text))
  }
  return sheets
}

/** Which of these texts no sheet holds whole, not even over its end. */
export function notOn({ texts }: Sheets, wanted: readonly string[]): string[] {
  const isHeld = (text: string) =>
    texts.some((sheet, at) => {
      if (sheet.includes(text)) return true
      const next = texts[at + 1] ?? ''
      return [...text].some((_, cut) => cut > 0 && sheet.includes(text.slice(0, cut)) && next.includes(text.slice(cut)))
    })
  return wanted.map(plain).filter((text) => !isHeld(text))
}

/** Signs that fonts draw with the glyph of a character, as which they come out of a PDF; NFKC knows the other ones. */
const radicals = new Map(
  ['⺠民', '⻁虎', '⻄西', '⻅见', '⻆角', '⻉贝', '⻋车', '⻓长', '⻔门', '⻘青', '⻙韦', '⻚页', '⻛风', '⻜飞', '⻝食', '⻢马', '⻣骨', '⻤鬼', '⻥鱼', '⻦鸟', '⻨麦', '⻩黄', '⻬齐', '⻮齿', '⻰龙', '⻳龟'].map(
    ([sign = '', character = '']) => [sign, character],
  ),
) // prettier-ignore

/** A text as it is compared: without spaces, each character in one form. */
export function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      // Both are drawn by one glyph of the font, and a PDF tells glyphs.
      .replaceAll('戶', '户')
      .replaceAll(/[\u2e80-\u2eff]/g, (sign) => radicals.get(sign) ?? sign)
      .replaceAll(/[\s\u200b\u00ad]/g, '')
  )
}
