import type { RichText, Run } from './rich-text.ts'

/**
 * Code, a link to a page of the handbook or to another site, and the mark of bold: two stars, no more and no fewer. A
 * picture (`![…](…)`) is none of them.
 */
const token = /`(?<code>[^`\n]+)`|(?<!!)\[(?<label>[^[\]\n]+)\]\((?<href>\/(?!\/)[^\s()，。；：、！？（）「」『』《》“”]*|https?:\/\/[^\s()，。；：、！？（）「」『』《》“”]+)\)|(?<mark>(?<!\*)\*\*(?!\*))/g // prettier-ignore

/** What no bold words begin with, and what none end with. */
const notFirst = /[\s，。；：、！？…）」』】》〉”’,;:!?)\]}]/u
const notLast = /[\s（「『【《〈“‘([{]/u

/** A run, or two stars that may begin or end bold words, with what stands in their way to do so. */
type Piece = Run | { mark: true; canOpen: boolean; canClose: boolean }

/**
 * Reads the light markup of a text: `**bold**`, `` `code` ``, `[a page](/rules/)`. There is nothing else, and no HTML:
 * whatever is none of these is text, as it was typed. Bold does not care which punctuation stands beside it.
 */
export function readRichText(source: string): RichText {
  const runs = readRuns(source)
  return runs.every((run) => typeof run === 'string') ? source : { runs }
}

function readRuns(source: string): Run[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of source.matchAll(token)) {
    const { code, label, href, mark } = found.groups!
    if (found.index > end) pieces.push(source.slice(end, found.index))
    end = found.index + found[0].length
    if (code !== undefined) pieces.push({ kind: 'code', text: code })
    else if (mark !== undefined) pieces.push({ mark: true, ...sidesOf(source[found.index - 1], source[end]) })
    else pieces.push({ kind: 'link', href: href!, runs: readRuns(label!) })
  }
  if (end < source.length) pieces.push(source.slice(end))
  return joined(paired(pieces))
}

/** Between two digits or Latin letters stars hide part of a name or number, or stand for a power, not for bold. */
function sidesOf(before = '', after = ''): { canOpen: boolean; canClose: boolean } {
  const isWithinNumber = /[A-Za-z\d]/.test(before) && /[A-Za-z\d]/.test(after)
  return {
    canOpen: !isWithinNumber && after !== '' && !notFirst.test(after),
    canClose: !isWithinNumber && before !== '' && !notLast.test(before),
  }
}

/** Pieces with bold words put together; a mark without its fellow, or with a blank line between them, is two stars. */
function paired(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  const closing = nextClosing(pieces)
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!
    if (!isMark(piece)) {
      runs.push(piece)
      continue
    }
    const end = piece.canOpen ? closing[at]! : -1
    const between = pieces.slice(at + 1, Math.max(end, 0)).map((inner) => (isMark(inner) ? '**' : inner))
    const isOne = between.length > 0 && !between.some((run) => typeof run === 'string' && /\n[ \t]*\n/.test(run))
    if (isOne) {
      runs.push({ kind: 'strong', runs: joined(between) })
      at = end
    } else runs.push('**')
  }
  return runs
}

/** For each piece the place of the next mark behind it that may end bold words, or -1. */
function nextClosing(pieces: readonly Piece[]): number[] {
  const closing: number[] = []
  let next = -1
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    closing[at] = next
    const piece = pieces[at]!
    if (isMark(piece) && piece.canClose) next = at
  }
  return closing
}

function isMark(piece: Piece): piece is Extract<Piece, { mark: true }> {
  return typeof piece === 'object' && 'mark' in piece
}

/** Runs with neighbouring texts put together. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (typeof run === 'string' && typeof last === 'string') all[all.length - 1] = last + run
    else all.push(run)
  }
  return all
}
