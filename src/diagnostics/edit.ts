import type { Place } from './place.ts'

/** A change that mends a finding: what stands at a place, and what is typed instead. Nothing stands where text is put in. */
export interface Replacement {
  place: Place
  old: string
  text: string
}

/** The same as a range of the file, for programs: from `start` up to `end`, both counted as places are. */
export interface Edit {
  start: Place
  end: Place
  text: string
}

/**
 * The ranges that replacements stand for; nothing unless every one of them finds what it replaces.
 *
 * @param text the file, without a byte order mark
 * @param replacements a text in quotation marks may be named without them
 */
export function editsOf(text: string, replacements: readonly Replacement[]): Edit[] | undefined {
  const edits = replacements.flatMap(({ place, old, text: instead }) => {
    const offset = offsetOf(place, text)
    const from = /^["']/.test(text.slice(offset, offset + 1)) && !text.startsWith(old, offset) ? offset + 1 : offset
    if (!text.startsWith(old, from)) return []
    return [{ start: placeOf(from, text), end: placeOf(from + old.length, text), text: instead }]
  })
  return edits.length > 0 && edits.length === replacements.length ? edits : undefined
}

/** How far from the start of a text a place is. */
export function offsetOf(place: Place, text: string): number {
  let start = 0
  for (let line = 1; line < place.line; line += 1) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  return Math.min(start + place.column - 1, text.length)
}

function placeOf(offset: number, text: string): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
