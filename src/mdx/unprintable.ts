import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { Source } from './source.ts'

/** What YAML may not hold: characters that no printer prints, halves of others, and a line end of old Macs, which parts a text. */
export const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}|\r(?!\n)/u

/**
 * Characters in the settings of a page at which the site's reader stops, though the YAML parser here takes them.
 *
 * @param source the file
 * @param from offset of the first character of the settings
 * @param to offset behind their last character
 */
export function unprintableFindings(source: Source, from: number, to: number): ReaderFinding[] {
  return [...source.text.slice(from, to).matchAll(new RegExp(unprintable, 'gu'))].map(({ 0: character, index }) => {
    const at = from + index
    const before = source.text.slice(source.text.lastIndexOf('\n', at - 1) + 1, at).trim()
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    const place = source.placeAt(at)
    return {
      rule: 'yaml-is-readable',
      file: source.file,
      place,
      what: `${before ? `「${before.slice(-8)}」后面` : '这一行的开头'}有看不见的字符：${character === '\r' ? '单独的回车' : '控制字符'}（${code}）`,
      fix: '删掉它：把光标放在这里，按一次退格键；看不准就把这一行重新打一遍',
      edits: [{ place, old: character, text: '' }],
    }
  })
}
