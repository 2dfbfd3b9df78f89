import { VFileMessage } from 'vfile-message'
import type { Place } from './place.ts'

/** What a message means for publishing, worst first. */
export const levels = ['must-fix', 'check', 'note'] as const
export type Level = (typeof levels)[number]

/** A second place that is to blame. */
export interface OtherPlace {
  file: string
  place?: Place | undefined
  what: string
}

/** What a rule says of one place; the runner adds the level, the reason and the help address. */
export interface Finding {
  /** The file, relative to the content root, with forward slashes. */
  file: string
  /** Where in the file; left out when the whole file is meant. */
  place?: Place | undefined
  /** What is wrong, in the author's own words: one sentence without a full stop. */
  what: string
  /** What to type or do. */
  fix: string
  /** The line that is meant, when the rule knows better than the file's own line. */
  excerpt?: string
  other?: OtherPlace
}

/**
 * One finding of one rule at one place, as a `VFileMessage`: `reason`, `place`, `ruleId`, `source`, `url`,
 * `fatal` (true: must fix, false: check, undefined: note) and `note` (why and fix), so that tools which know
 * vfile can read it. `why`, `fix`, `level`, `excerpt` and `other` carry the parts for our own reporters.
 */
export type Message = VFileMessage & {
  file: string
  level: Level
  why: string
  fix: string
  excerpt?: string | undefined
  other?: OtherPlace | undefined
}

/** What the runner knows about the rule that found something. */
export interface MessageOrigin {
  ruleId: string
  level: Level
  why: string
  /** Address of the help page, or nothing for messages that have none. */
  url?: string
  excerpt?: string | undefined
}

const fatal: Record<Level, boolean | undefined> = { 'must-fix': true, check: false, note: undefined }

/** Builds the message of a finding. */
export function createMessage(finding: Finding, origin: MessageOrigin): Message {
  const { file, place, what, fix, other } = finding
  const message = new VFileMessage(what, { place, ruleId: origin.ruleId, source: 'kefu' })
  message.file = file
  message.fatal = fatal[origin.level]
  message.note = `${origin.why}\n${fix}`
  message.url = origin.url
  return Object.assign(message, {
    file,
    level: origin.level,
    why: origin.why,
    fix,
    excerpt: finding.excerpt ?? origin.excerpt,
    other,
  })
}
