import { withoutInvisible } from './invisible.ts'

/** A part of a line, and which of its characters are meant (UTF-16 units, from 0); none when both ends are one. */
export interface Excerpt {
  text: string
  mark: readonly [from: number, to: number]
}

/** How many characters are shown before and behind what is meant. */
const around = 60

/**
 * What to show of a line: all of a short one, of a long one the part around what is meant.
 *
 * @param line the whole line, as it stands in the file
 * @param column where it is meant, from 1
 * @param length how much is meant; the word that stands there unless told
 */
export function excerptOf(line: string, column: number, length = wordAt(line, column - 1)): Excerpt {
  const start = line.length - line.trimStart().length
  const end = line.trimEnd().length
  const from = Math.min(Math.max(column - 1, start), end)
  const to = Math.min(from + Math.max(length, 1), end)
  const [first, last] = [whole(line, Math.max(start, from - around)), whole(line, Math.min(end, to + around))]
  const isCut = end - start > 2 * around
  const [left, right] = isCut ? [first, last] : [start, end]
  const before = left > start ? '…' : ''
  const text = `${before}${line.slice(left, right)}${right < end ? '…' : ''}`
  return { text, mark: [from - left + before.length, to - left + before.length] }
}

/** A position in a line that does not lie within a character. */
function whole(line: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(line.slice(at, at + 1)) ? at - 1 : at
}

/** How long the word is that starts at a position: a tag's opening, letters and digits, or one character. */
function wordAt(line: string, at: number): number {
  return /^(?:<\/?)?[\p{L}\p{N}_-]+|^./u.exec(line.slice(at))?.[0].length ?? 0
}

/** A line of carets that stands below the marked part of an excerpt where wide characters take two columns. */
export function underline({ text, mark: [from, to] }: Excerpt): string {
  return ' '.repeat(columns(text.slice(0, from))) + '^'.repeat(Math.max(columns(text.slice(from, to)), 1))
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F000}-\u{3FFFD}]/u

/** How many columns of a terminal a text takes. */
function columns(text: string): number {
  const shown = withoutInvisible(text.replaceAll('\u3000', '中').replaceAll('\u00A0', ' '))
  return [...shown].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
}
