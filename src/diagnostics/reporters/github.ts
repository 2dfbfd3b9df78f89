import type { Level } from '../message.ts'
import type { Report } from '../report.ts'

const command: Record<Level, string> = { 'must-fix': 'error', check: 'warning', note: 'notice' }

/**
 * The report as workflow commands, which GitHub shows on a pull request.
 *
 * Source: GitHub Docs, "Workflow commands for GitHub Actions", setting an error message.
 *
 * @param report the report
 * @param root the content root as it is called from the repository's top
 */
export function reportGithub(report: Report, root: string): string {
  return report.messages
    .map((message) => {
      const place = message.line ? `,line=${message.line},col=${message.column ?? 1}` : ''
      const title = `,title=${property(message.ruleId ?? '')}`
      const text = data(`${message.reason}\n原因：${message.why}\n改法：${message.fix}`)
      return `::${command[message.level]} file=${property(`${root}/${message.file}`)}${place}${title}::${text}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
