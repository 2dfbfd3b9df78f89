import type { Replacement } from './edit.ts'
import type { Place } from './place.ts'

/** A second place that is to blame. */
export interface OtherPlace {
  file: string
  place?: Place | undefined
  what: string
}

/** A further place where the same is wrong. */
export interface FurtherPlace {
  file: string
  place?: Place | undefined
}

/** What is said of one place. Whoever hands it on knows which rule says it, why it matters and how severe it is. */
export interface Finding {
  /** The file, relative to the content root, with forward slashes. */
  file: string
  /** Where in the file; left out when the whole file is meant. */
  place?: Place | undefined
  /** What is wrong, in the author's own words: one sentence without a full stop. */
  what: string
  /** What to type or do. */
  fix: string
  /** What is shown of the line, when the line itself must not be. */
  excerpt?: string
  other?: OtherPlace
  /** Further places where the same is wrong, when one message speaks of them all. */
  further?: readonly FurtherPlace[]
  /** What a program can type to follow the fix; only where the fix is no guess. */
  edits?: readonly Replacement[]
}

/**
 * The rules that those who read files speak for, since they see what is wrong before there is anything to look at. The
 * reason and the level of each stand in the table of all rules, `validator/rules.ts`, which does not compile without
 * them.
 */
export type ReaderRuleId =
  | 'attribute-is-known'
  | 'attribute-is-text'
  | 'braces-are-escaped'
  | 'character-is-visible'
  | 'entry-is-complete'
  | 'entry-key-is-known'
  | 'entry-value-fits'
  | 'file-is-text'
  | 'formula-is-readable'
  | 'frontmatter-is-closed'
  | 'less-than-is-escaped'
  | 'mark-is-meant'
  | 'mark-takes-effect'
  | 'mdx-is-readable'
  | 'merge-is-finished'
  | 'page-has-one-frontmatter'
  | 'paragraph-is-no-code'
  | 'table-takes-effect'
  | 'tag-is-closed'
  | 'tag-is-harmless'
  | 'tag-is-in-its-place'
  | 'tag-is-known'
  | 'tag-takes-effect'
  | 'text-is-plain'
  | 'text-is-shown'
  | 'yaml-is-readable'

/** What keeps a file, or a part of it, from being read as it was meant. */
export interface ReaderFinding extends Finding {
  rule: ReaderRuleId
}
