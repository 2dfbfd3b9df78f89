import { shorten } from '../../diagnostics/shorten.ts'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { startsLine, type PageText, type MarkFinding } from './page-text.ts'

/** Headings that are none, and paragraphs that became one. Lines that were meant as a rule. */
export function headingFindings(look: PageText): MarkFinding[] {
  return [...typed(look), ...underlined(look), ...empty(look), ...rules(look)]
}

function typed({ prose, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  for (const match of prose.matchAll(/(?<![#＃♯﹟\S])([#＃♯﹟]+)([ \t\u3000]*)([^\s#＃♯﹟][^\n\r]*)/gu)) {
    const [all, marks = '', gap = '', words = ''] = match
    if (!startsLine({ text }, match.index)) continue
    const isWide = /[＃♯﹟]/.test(marks)
    // 「#1 订单」 and 「#话题#」 are no headings; nor is a lone sign before a digit.
    if ((marks.length === 1 && /\S[#＃♯﹟]/.test(words)) || (marks.length === 1 && /^[\d０-９]/.test(words))) continue
    if (!isWide && gap !== '' && marks.length < 7) continue
    const right = `${'#'.repeat(Math.min(Math.max(marks.length, 2), 4))} ${words.trim()}`
    const [from, to] = [match.index, match.index + all.trimEnd().length]
    findings.push({
      rule: 'mark-is-meant',
      from,
      to,
      what: `「${shorten(all.trim(), 24)}」不会成为标题：${whyNot(marks)}`,
      fix: `改成 \`${right}\``,
      changes: [{ from, to, text: right }],
    })
  }
  return findings
}

function whyNot(marks: string): string {
  if (marks.includes('＃')) return '用的是全角的井号'
  if (/[♯﹟]/.test(marks)) return '用的不是半角的井号'
  return marks.length > 6 ? '井号最多六个' : '井号后面没有空格'
}

/** A paragraph above `---` or `===`. */
function underlined({ page, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, 'heading', ({ position }) => {
    const from = position?.start.offset ?? 0
    const written = text.slice(from, position?.end.offset)
    const [, lines = '', line = ''] = /^([^#][\s\S]*?)\r?\n[\s>]*([-=]+)[ \t]*$/.exec(written) ?? []
    if (!line) return
    const words = lines.trim().replaceAll(/\s*\n[\s>]*/g, '')
    const mark = shorten(line, 8)
    const at = from + written.lastIndexOf(line)
    const start = text.lastIndexOf('\n', at - 1) + 1
    const isQuoted = text.slice(start, at).trim() !== ''
    const change = line.startsWith('-')
      ? { from: start, to: start, text: '\n' }
      : { from: start, to: at + line.length, text: '' }
    findings.push({
      rule: 'mark-is-meant',
      from,
      to: from + written.length,
      what: `「${shorten(words, 24)}」因为下一行的 \`${mark}\` 变成了标题`,
      fix: line.startsWith('-')
        ? `在 \`${mark}\` 前面空一行；真要标题，写成 \`## ${shorten(words, 24)}\`，删掉 \`${mark}\``
        : `删掉 \`${mark}\`；真要标题，写成 \`## ${shorten(words, 24)}\``,
      ...(!isQuoted && { changes: [change] }),
    })
  })
  return findings
}

/** A heading of which there is nothing to see. */
function empty({ page, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, 'heading', (heading) => {
    if (heading.children.some(({ type }) => type !== 'text') || toString(heading).trim() !== '') return
    const from = heading.position?.start.offset ?? 0
    const to = heading.position?.end.offset ?? from
    const mark = text.slice(from, to).trim()
    const what = `\`${mark}\` 后面没有字，会成为一个空的标题`
    findings.push({ rule: 'mark-is-meant', from, to, what, fix: '在它后面写上标题，或者删掉这一行' })
  })
  return findings
}

/** A line of other dashes than `---`. */
function rules({ prose, text }: PageText): MarkFinding[] {
  return [...prose.matchAll(/^[ \t\u3000]*((?:[—–－﹣─━‐‑‒―＝]|ー(?=ー)|(?<=ー)ー){2,})[ \t\u3000]*\r?$/gmu)].map(
    (match) => {
      const from = match.index + match[0].indexOf(match[1]!)
      const to = from + match[1]!.length
      const before = /(?:^|\n)[ \t]*\r?\n[ \t\u3000]*$/.test(text.slice(0, from)) ? '' : '\n'
      const after = /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|\r?\n?$)/.test(text.slice(to)) ? '' : '\n'
      return {
        rule: 'mark-is-meant',
        from,
        to,
        what: `\`${shorten(match[1]!, 8)}\` 会照样显示，不会成为分隔线`,
        fix: '改成 `---`，前后各空一行',
        changes: [{ from, to, text: `${before}---${after}` }],
      }
    },
  )
}
