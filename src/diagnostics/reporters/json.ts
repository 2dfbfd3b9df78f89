import type { Report } from '../report.ts'

/** The report as JSON, for other programs. */
export function reportJson(report: Report): string {
  const messages = report.messages.map((message) => ({
    file: message.file,
    line: message.line ?? null,
    column: message.column ?? null,
    level: message.level,
    rule: message.ruleId,
    what: message.reason,
    why: message.why,
    fix: message.fix,
    excerpt: message.excerpt?.text ?? null,
    other: message.other ?? null,
    further: message.further,
    edits: message.edits,
    help: message.url ?? null,
  }))
  return JSON.stringify({ files: report.files, count: report.count, messages }, null, 2) + '\n'
}
