import type { Paragraph } from 'mdast'
import { linesOf } from './page-text.ts'

/** A line of a paragraph, its indent left out. */
export interface TypedLine {
  offset: number
  words: string
  /** The next line starts anew on the page, too. */
  isBroken: boolean
}

/** The lines of a paragraph, of the words that readers see in it. */
export function typedLines({ position }: Paragraph, prose: string, text: string): TypedLine[] {
  return linesOf(prose, position?.start.offset ?? 0, position?.end.offset ?? 0).map(({ offset, line }) => {
    const words = line.replace(/^[\s\u3000]+/, '')
    return {
      offset: offset + line.length - words.length,
      words,
      isBroken: /(?: {2,}|\\|<br ?\/?>[ \t]*)\r?\n?$/.test(text.slice(offset, offset + line.length)),
    }
  })
}

/** What stands before an offset on its line. */
export function lineAt(offset: number, text: string): { start: number; isQuoted: boolean; before: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(start, offset)
  return { start, before, isQuoted: before.includes('>') }
}
