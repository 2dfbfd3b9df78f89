import type { Replacement } from '../diagnostics/edit.ts'
import type { Source } from './source.ts'

/** What a Chinese keyboard or Word makes of the signs in a tag. */
export type SlipKind =
  | 'space'
  | 'name'
  | 'equals'
  | 'connector'
  | 'comma'
  | 'quote'
  | 'bracket'
  | 'unquoted'
  | 'unclosed'
  | 'inner'
  | 'end'
  | 'open'

/** One such sign: where it is said, what was typed and what should have been. */
export interface TypedSlip {
  kind: SlipKind
  offset: number
  /** The attribute as it was typed, and as it is to be. */
  typed: string
  right: string
  edits: Replacement[]
}

/**
 * A slip that is mended by typing `right` in the place of `typed`.
 *
 * @param offset where it stands in the file
 * @param attribute the name of the attribute whose value it is, if any
 */
export function typedSlip(
  kind: SlipKind,
  offset: number,
  typed: string,
  right: string,
  { placeAt }: Source,
  attribute = '',
): TypedSlip {
  const edits = [{ place: placeAt(offset), old: typed, text: right }]
  const before = attribute === '' ? '' : `${attribute}=`
  return { kind, offset, typed: `${before}${typed}`, right: `${before}${right}`, edits }
}
