import type { Level, Message } from '../message.ts'
import type { Report } from '../report.ts'

const sarifLevel: Record<Level, string> = { 'must-fix': 'error', check: 'warning', note: 'note' }

/**
 * The report as SARIF 2.1.0, which code hosts show beside the changed lines.
 *
 * Source: OASIS Static Analysis Results Interchange Format (SARIF) Version 2.1.0, section 3.
 *
 * @param report the report
 * @param root the content root as it is called from the repository's top, put before every file
 */
export function reportSarif(report: Report, root: string): string {
  const rules = [...new Map(report.messages.map((message) => [message.ruleId, message])).values()].map((message) => ({
    id: message.ruleId,
    shortDescription: { text: message.why },
    ...(message.url && { help: { text: message.url } }),
  }))
  const results = report.messages.map((message) => ({
    ruleId: message.ruleId,
    level: sarifLevel[message.level],
    message: { text: `${message.reason}。${message.why}。改法：${message.fix}` },
    locations: [{ physicalLocation: location(message.file, message.place, root) }],
    ...related(message, root),
    ...(message.edits.length > 0 && { fixes: [fixOf(message, root)] }),
  }))
  const driver = { name: 'kefu-handbook', rules }
  return (
    JSON.stringify(
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
      },
      null,
      2,
    ) + '\n'
  )
}

/** The other places of a message. */
function related({ other, further }: Message, root: string) {
  const places = [...(other ? [other] : []), ...further.map((place) => ({ ...place, what: '同样的问题' }))]
  if (places.length === 0) return {}
  return {
    relatedLocations: places.map(({ file, place, what }) => ({
      message: { text: what },
      physicalLocation: location(file, place, root),
    })),
  }
}

/** What a program can type (section 3.55). */
function fixOf({ file, fix, edits }: Message, root: string) {
  return {
    description: { text: fix },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file, root) },
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
          insertedContent: { text },
        })),
      },
    ],
  }
}

function uriOf(file: string, root: string): string {
  return encodeURI(`${root}/${file}`).replaceAll('#', '%23').replaceAll('?', '%3F')
}

function location(file: string, place: unknown, root: string) {
  const point =
    place && typeof place === 'object' && 'line' in place ? (place as { line: number; column: number }) : null
  return {
    artifactLocation: { uri: uriOf(file, root) },
    ...(point && { region: { startLine: point.line, startColumn: point.column } }),
  }
}
