import type { ReaderFinding } from '../../diagnostics/finding.ts'
import type { Nodes, Root } from 'mdast'
import { isComment } from '../braces.ts'
import type { Page } from '../read-page.ts'
import { otherBlanks } from '../plain-indents.ts'
import { isTag } from '../tags.ts'

/** What the finders of marks look at: the text of a page in three masks, all of one length, so that offsets agree. */
export interface PageText {
  page: Page
  /** The file as it is. */
  text: string
  /** The file without settings, code and comments: what may have been meant as a mark. */
  plain: string
  /** Only what readers see as it was typed, so that a mark in it has no effect. Escaped characters are left out. */
  prose: string
  /** Where the text of the page starts, behind its settings. */
  start: number
}

/** A finding at a stretch of the file. */
export interface MarkFinding {
  rule: ReaderFinding['rule']
  /** Offset at which the message points. */
  from: number
  /** Offset at which the stretch ends that it speaks of: nothing else is said of it. */
  to: number
  what: string
  fix: string
  /** What a program can type to follow the fix; only where the fix is no guess. */
  changes?: Change[]
}

/** A stretch of the file, and what stands there instead. */
export interface Change {
  from: number
  to: number
  text: string
}

/** Masks the text of a page. Of a page that could not be read, there is no prose. */
export function pageText(page: Page): PageText {
  const { text } = page.source
  const start = page.textStart
  if (page.unreadable.text) {
    return {
      page,
      text,
      plain: withoutCode(blank(text.slice(0, start)) + text.slice(start)),
      prose: blank(text),
      start,
    }
  }
  const plain = new Mask(text, true)
  const prose = new Mask(text, false)
  plain.hide(0, start)
  look(page.tree, plain, prose)
  return { page, text, plain: plain.toString(), prose: withoutEscapes(prose.toString()), start }
}

function look(node: Nodes | Root, plain: Mask, prose: Mask): void {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  if (node.type === 'code' || node.type === 'inlineCode' || isComment(node)) plain.hide(from, to)
  else if (node.type === 'html' && node.value.startsWith('<!--')) plain.hide(from, to)
  else if (node.type === 'text') prose.show(from, to)
  // An address that stands in the text is a mark as a whole.
  if (node.type === 'link' && plain.text[from] !== '[') return
  if (isTag(node)) plain.hide(from, node.children[0]?.position?.start.offset ?? to)
  if ('children' in node) for (const child of node.children) look(child, plain, prose)
}

/** A text of which parts are blanked out, line ends excepted. */
class Mask {
  readonly #seen: Uint8Array
  readonly text: string

  constructor(text: string, isSeen: boolean) {
    this.text = text
    this.#seen = new Uint8Array(text.length).fill(isSeen ? 1 : 0)
  }

  hide(from: number, to: number): void {
    this.#seen.fill(0, from, to)
  }

  show(from: number, to: number): void {
    this.#seen.fill(1, from, to)
  }

  toString(): string {
    const parts: string[] = []
    for (let from = 0, to = 0; from < this.text.length; from = to) {
      const isSeen = this.#seen[from]
      while (to < this.text.length && this.#seen[to] === isSeen) to += 1
      const part = this.text.slice(from, to)
      parts.push(isSeen ? part : blank(part))
    }
    return parts.join('')
  }
}

/** Spaces in the place of a text; its line ends stay. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ')
}

/** A text in which code, fenced or in backticks, is blanked out, by its marks alone. */
export function withoutCode(text: string): string {
  return text
    .replaceAll(/^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|(?![\s\S]))/gm, blank)
    .replaceAll(/(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g, blank)
}

/** Prose without escaped characters and without the `>` of quotes, which stand inside a text of several lines. */
function withoutEscapes(prose: string): string {
  return prose.replaceAll(/\\[!-/:-@[-`{-~]/g, '  ').replaceAll(/^[ \t]*(?:>[ \t]?)+/gm, blank)
}

const lineStart = new RegExp(`^[\\s>${otherBlanks}]*(?:(?:[-*+]|\\d+[.)])\\s+)?$`)

/** Whether nothing but a mark of a list or a quote stands before an offset on its line. */
export function startsLine({ text }: Pick<PageText, 'text'>, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return lineStart.test(before)
}

/** The lines of a stretch of a text, each with its offset, without line ends. */
export function linesOf(text: string, from: number, to: number): { offset: number; line: string }[] {
  const lines: { offset: number; line: string }[] = []
  for (let offset = from; offset < to;) {
    const end = text.indexOf('\n', offset)
    const next = end < 0 || end >= to ? to : end + 1
    lines.push({ offset, line: text.slice(offset, next).replace(/\r?\n$/, '') })
    offset = next
  }
  return lines
}
