import { levels, type Level, type Message } from './message.ts'

/** All messages of one run. */
export interface Report {
  messages: Message[]
  /** How many files were looked at. */
  files: number
  count: Record<Level, number>
}

/**
 * Puts messages into a report, in a stable order: by file, causes before what follows from them, then by line, column,
 * level and rule.
 *
 * @param messages in any order
 * @param files how many files were looked at
 */
export function buildReport(messages: readonly Message[], files: number): Report {
  const count: Record<Level, number> = { 'must-fix': 0, check: 0, note: 0 }
  for (const message of messages) count[message.level] += 1
  return { messages: [...messages].sort(inOrder), files, count }
}

function inOrder(a: Message, b: Message): number {
  return (
    compare(a.file, b.file) ||
    a.rank - b.rank ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    compare(a.ruleId ?? '', b.ruleId ?? '') ||
    compare(a.reason, b.reason)
  )
}

/** Code-unit order, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What messages call all files at once, where nobody knows which one is to blame. */
export const wholeContent = '（全部内容）'

/**
 * What a report says of some files; what it says of all of them at once stays.
 *
 * @param isMeant whether a file was asked for
 * @param files how many were
 */
export function narrowReport(report: Report, isMeant: (file: string) => boolean, files: number): Report {
  const isSaid = (file: string) => file === wholeContent || isMeant(file)
  const messages = report.messages.filter(({ file, further }) =>
    [file, ...further.map((place) => place.file)].some(isSaid),
  )
  return buildReport(messages, files)
}

/** The messages of each file, in the order of the report. */
export function byFile(report: Report): Map<string, Message[]> {
  return Map.groupBy(report.messages, (message) => message.file)
}
