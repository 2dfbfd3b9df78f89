import { location } from 'vfile-location'
import type { Place } from '../diagnostics/place.ts'

/** One text file of the content, and where its characters stand. */
export interface Source {
  /** Path relative to the content root, with forward slashes. */
  file: string
  /** The text without a byte order mark; line ends are kept as they are. */
  text: string
  /** Line and column of an offset into `text` (UTF-16 units, from 0). */
  placeAt(offset: number): Place
  /** The offset into `text` of a line and column. */
  offsetAt(place: Place): number
  /** The text of a line (from 1), trimmed. */
  line(number: number): string
}

/**
 * Makes a source from a file's name and text.
 *
 * @param file path relative to the content root, with forward slashes
 * @param text the whole text, with or without a byte order mark, with either kind of line end
 */
export function createSource(file: string, text: string): Source {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text
  let places: ReturnType<typeof location> | undefined
  let lines: string[] | undefined
  return {
    file,
    text: clean,
    placeAt(offset) {
      places ??= location(clean)
      const point = places.toPoint(Math.min(Math.max(offset, 0), clean.length))
      return point ? { line: point.line, column: point.column } : { line: 1, column: 1 }
    },
    offsetAt(place) {
      places ??= location(clean)
      return places.toOffset(place) ?? 0
    },
    line(number) {
      lines ??= clean.split(/\r?\n/)
      return lines[number - 1]?.trim() ?? ''
    },
  }
}
