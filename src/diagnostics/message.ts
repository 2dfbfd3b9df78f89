import { VFileMessage } from 'vfile-message'
import type { Edit } from './edit.ts'
import type { Excerpt } from './excerpt.ts'
import type { Finding, FurtherPlace, OtherPlace } from './finding.ts'

/** What a message means for publishing, worst first. */
export const levels = ['must-fix', 'check', 'note'] as const
export type Level = (typeof levels)[number]

/**
 * One finding of one rule at one place, as a `VFileMessage`: `reason`, `place`, `ruleId`, `source`, `url`,
 * `fatal` (true: must fix, false: check, undefined: note) and `note` (why and fix), so that tools which know
 * vfile can read it. The other parts are for our own reporters. A message with a lower `rank` is mended first.
 */
export type Message = VFileMessage & {
  file: string
  level: Level
  why: string
  fix: string
  rank: number
  excerpt?: Excerpt | undefined
  other?: OtherPlace | undefined
  further: readonly FurtherPlace[]
  edits: readonly Edit[]
}

/** What the runner knows about the rule that found something. */
export interface MessageOrigin {
  ruleId: string
  level: Level
  why: string
  /** Address of the help page, or nothing for messages that have none. */
  url?: string
  /** Causes have a lower one than what follows from them. */
  rank?: number
  excerpt?: Excerpt | undefined
  edits?: readonly Edit[] | undefined
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
    rank: origin.rank ?? 0,
    excerpt: finding.excerpt === undefined ? origin.excerpt : { text: finding.excerpt, mark: [0, 0] as const },
    other,
    further: finding.further ?? [],
    edits: origin.edits ?? [],
  })
}
