import type { Level, Message } from '../message.ts'
import type { Report } from '../report.ts'

/** Words that editors know for how severe something is. */
const severity: Record<Level, string> = { 'must-fix': 'error', check: 'warning', note: 'info' }

/**
 * The report for an editor, one finding a line: `content/docs/a.mdx:12:5: error: 说明（改法） [rule]`. A message that
 * speaks of several places has a line for each.
 *
 * @param report the report
 * @param root the content root as it is called from the repository's top
 */
export function reportEditor(report: Report, root: string): string {
  return report.messages.flatMap((message) => linesOf(message, root)).join('')
}

function linesOf(message: Message, root: string): string[] {
  const { file, reason, fix, level, ruleId, line = 1, column = 1 } = message
  const places = [{ file, place: { line, column } }, ...message.further]
  const said = `${reason}（${fix}）`.replaceAll(/\s+/g, ' ')
  return places.map(({ file, place }) => {
    return `${root}/${file}:${place?.line ?? 1}:${place?.column ?? 1}: ${severity[level]}: ${said} [${ruleId ?? ''}]\n`
  })
}
