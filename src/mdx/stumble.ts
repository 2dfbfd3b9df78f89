import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { VFileMessage } from 'vfile-message'
import type { Place } from '../diagnostics/place.ts'
import type { Source } from './source.ts'

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
 * Takes a complaint of the parser apart. What is wrong with a tag is said of its start, not of the character at which the
 * parser gave up.
 *
 * @param error what `parseMarkdown` threw
 * @param source the file
 */
export function readStumble(error: VFileMessage, source: Source): Stumble {
  const { reason: said } = error
  const gaveUp = spotOf({ line: error.line ?? 1, column: error.column ?? 1 }, source)
  const [, line, column] = /^Expected a closing tag for `<.*?>` \((\d+):(\d+)/.exec(said) ?? []
  if (line && column) return { source, said, ...spotOf({ line: Number(line), column: Number(column) }, source) }
  if (!/\b(?:name|attribute|value|tag|slash)\b/.test(said) || /^Expected/.test(said)) return { source, said, ...gaveUp }
  // A paragraph that ends within a tag ends the search as well; only at the end of the file the tag may start anywhere.
  const isAtEnd = /^Unexpected end of file/.test(said) && source.text.slice(gaveUp.offset).trim() === ''
  const start = isAtEnd
    ? openTag(source)
    : signBefore(source, gaveUp.offset - Number(/^Unexpected character `<`/.test(said)))
  return { source, said, ...(start < 0 ? gaveUp : spotOf(source.placeAt(start), source)) }
}

/** The `<` at which the parser began to read a tag: of several side by side, the first. */
function signBefore({ text }: Source, offset: number): number {
  let start = text.lastIndexOf('<', offset)
  while (start > 0 && text[start - 1] === '<') start -= 1
  return start
}

/** Where a tag starts that goes on to the end of the file: the first one with a quotation mark that is not closed. */
function openTag({ text }: Source): number {
  for (const { 0: line, index } of text.matchAll(/<\p{L}[^\n]*/gu)) if (line.split('"').length % 2 === 0) return index
  return text.lastIndexOf('<')
}

/** A place with its offset and the rest of its line. */
export function spotOf(place: Place, source: Source): Pick<Stumble, 'place' | 'offset' | 'here'> {
  const offset = source.offsetAt(place)
  const [here = ''] = source.text.slice(offset).split(/\r?\n/, 1)
  return { place, offset, here }
}

/** A finding at the place where the parser stopped, unless another one is given. */
export function findingAt(
  { source, place }: Pick<Stumble, 'source' | 'place'>,
  finding: Omit<ReaderFinding, 'file' | 'place'>,
): ReaderFinding {
  return { file: source.file, place, ...finding }
}
