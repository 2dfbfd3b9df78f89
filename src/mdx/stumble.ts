import type { Place } from '../diagnostics/place.ts'
import type { Fault, Source } from './source.ts'

/** Where the MDX parser stopped, and what it said. */
export interface Stumble {
  source: Source
  place: Place
  /** Offset of the place in the file. */
  offset: number
  /** The parser's own sentence. */
  said: string
  /** The line, from the place to its end. */
  here: string
}

/**
 * Takes a complaint of the parser apart.
 *
 * @param error what `mdxToMdast` threw: `line:column: message`
 * @param source the file
 */
export function readStumble(error: Error, source: Source): Stumble {
  const [, line = '1', column = '1', said = error.message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? []
  return { source, said, ...spotOf({ line: Number(line), column: Number(column) }, source) }
}

/** A place with its offset and the rest of its line. */
export function spotOf(place: Place, { text }: Source): Pick<Stumble, 'place' | 'offset' | 'here'> {
  const before = text.split('\n').slice(0, place.line - 1)
  const offset = before.reduce((sum, line) => sum + line.length + 1, place.column - 1)
  const [here = ''] = text.slice(offset).split(/\r?\n/, 1)
  return { place, offset, here }
}

/** A fault at the place where the parser stopped, unless another one is given. */
export function faultAt(
  { source, place }: Pick<Stumble, 'source' | 'place'>,
  fault: Omit<Fault, 'file' | 'place'>,
): Fault {
  return { file: source.file, place, ...fault }
}
