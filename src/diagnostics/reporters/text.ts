import { underline } from '../excerpt.ts'
import type { FurtherPlace } from '../finding.ts'
import type { Level, Message } from '../message.ts'
import { byFile, type Report } from '../report.ts'

const levelName: Record<Level, string> = { 'must-fix': '必须改', check: '请核对', note: '提示' }

/** The report for a person at a terminal: grouped by page, in page order, every part of a message on its own line. */
export function reportText(report: Report): string {
  const pages = [...byFile(report)].map(([file, messages]) => `${file}\n\n${messages.map(textOf).join('\n')}`)
  return [...pages, summary(report)].join('\n') + '\n'
}

function textOf(message: Message): string {
  const column = message.column ? `第 ${message.column} 列` : ''
  const where = message.line ? `第 ${message.line} 行${column}` : '整个文件'
  const lines = [`  ${where}  ${levelName[message.level]}  ${message.reason}`]
  if (message.excerpt) {
    const [from, to] = message.excerpt.mark
    lines.push(`      原文  ${message.excerpt.text}`)
    if (to > from) lines.push(`            ${underline(message.excerpt)}`)
  }
  if (message.other) {
    const line = message.other.place ? ` 第 ${message.other.place.line} 行` : ''
    lines.push(`      另见  ${message.other.file}${line}：${message.other.what}`)
  }
  for (const [file, places] of Map.groupBy(message.further, (place) => place.file)) {
    lines.push(`      还有  ${file === message.file ? '' : `${file} `}${linesOf(places)}`)
  }
  lines.push(`      原因  ${message.why}`, `      改法  ${message.fix}`)
  if (message.url) lines.push(`      说明  ${message.url}`)
  return lines.join('\n') + '\n'
}

/** The lines of several places in one file, each once. */
function linesOf(places: readonly FurtherPlace[]): string {
  const lines = [...new Set(places.flatMap(({ place }) => place?.line ?? []))]
  return lines.length > 0 ? `第 ${lines.join('、')} 行` : ''
}

/** One sentence that says how much there is to do, and how many pages are fine. */
function summary({ count, files, messages }: Report): string {
  const touched = new Set(messages.map((message) => message.file)).size
  const fine = `${Math.max(files - touched, 0)} 个文件没有问题`
  if (messages.length === 0) return `检查了 ${files} 个文件，没有发现问题。`
  const parts = [
    count['must-fix'] > 0 && `${count['must-fix']} 处必须改`,
    count.check > 0 && `${count.check} 处请核对`,
    count.note > 0 && `${count.note} 条提示`,
  ].filter(Boolean)
  return `${parts.join('，')}，在 ${touched} 个文件里；其余 ${fine}。`
}
