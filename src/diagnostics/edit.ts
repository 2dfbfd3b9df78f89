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

/** A text of which every place is known. */
export interface PlacedText {
  text: string
  placeAt(offset: number): Place
  offsetAt(place: Place): number
}

/**
 * The ranges that replacements stand for; nothing unless every one of them finds what it replaces.
 *
 * @param source the file
 * @param replacements a text in quotation marks may be named without them
 */
export function editsOf(source: PlacedText, replacements: readonly Replacement[]): Edit[] | undefined {
  const { text } = source
  const edits = replacements.flatMap(({ place, old, text: instead }) => {
    const offset = source.offsetAt(place)
    const from = /^["']/.test(text.slice(offset, offset + 1)) && !text.startsWith(old, offset) ? offset + 1 : offset
    if (!text.startsWith(old, from)) return []
    return [{ start: source.placeAt(from), end: source.placeAt(from + old.length), text: instead }]
  })
  return edits.length > 0 && edits.length === replacements.length ? edits : undefined
}
