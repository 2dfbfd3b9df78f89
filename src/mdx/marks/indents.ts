import type { ReaderRuleId } from '../../diagnostics/finding.ts'
import { visit } from 'unist-util-visit'
import { shorten } from '../../diagnostics/shorten.ts'
import { otherBlanks } from '../plain-indents.ts'
import { startsLine, type PageText, type MarkFinding } from './page-text.ts'

/** What has an effect at the start of a line only. */
export const mark = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,3}[.)][ \t]|:::|`{3}|~{3}|>|\||<\/?[A-Z])/

/** Codes by which HTML knows spaces, at the start of a line: people indent with them. */
const codes = /(?:^|\n)([ \t]*)((?:&(?:nbsp|ensp|emsp|thinsp|#160|#8195|#12288|#xa0|#x3000);[ \t]*)+)/gi
/** Other blanks, so many of them that the parser cannot be brought to pass over them. */
const wide = new RegExp(`(?:^|\\n)([ \\t]*)([${otherBlanks}][ \\t${otherBlanks}]*)`, 'g')

/** Codes before a tag, which keep it from being read. */
export function codedIndentFindings({ plain }: PageText): MarkFinding[] {
  return indentsOf(plain, codes).flatMap(({ from, to, behind }) => {
    const tag = /^<\/?[A-Z][A-Za-z]*/.exec(behind)?.[0]
    return tag ? [finding('tag-takes-effect', { from, to, name: `${tag}>`, why: coded(plain.slice(from, to)) })] : []
  })
}

/** Full-width and invisible characters before a mark that then has no effect; and text that four spaces turn into code. */
export function indentFindings({ page, prose, plain, text }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  for (const { from, to, behind } of [...indentsOf(plain, codes), ...indentsOf(text, wide)]) {
    // Beside prose, a mark that has an effect stands for itself.
    if (prose[to] === ' ' || behind.startsWith('<') || !startsLine({ text }, from)) continue
    const why = text[from] === '&' ? coded(text.slice(from, to)) : '全角空格或看不见的字符'
    findings.push(finding('mark-is-meant', { from, to, name: /^\S+/.exec(behind)![0], why }))
  }
  visit(page.tree, 'code', ({ position, value }) => {
    const from = position?.start.offset ?? 0
    const written = text.slice(from, position?.end.offset)
    if (/^(?:`{3}|~{3})/.test(written)) return
    const [line = ''] = value.trim().split('\n', 1)
    const what = `「${shorten(line, 24)}」前面有四个空格，会显示成代码`
    findings.push({
      rule: 'mark-is-meant',
      from,
      to: from,
      what,
      fix: '删掉前面的空格；真是代码，前后各写一行三个反引号',
    })
  })
  return findings
}

/** The indents of a text that stand before a mark. */
function indentsOf(text: string, pattern: RegExp): { from: number; to: number; behind: string }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const to = match.index + match[0].length
    const behind = text.slice(to, to + 200)
    return mark.test(behind) ? [{ from: to - match[2]!.length, to, behind }] : []
  })
}

function coded(written: string): string {
  return `网页代码 \`${written.trim()}\``
}

function finding(
  rule: ReaderRuleId,
  { from, to, name, why }: { from: number; to: number; name: string; why: string },
): MarkFinding {
  return {
    rule,
    from,
    to,
    what: `\`${name}\` 前面有${why}，它不会生效`,
    fix: `删掉 \`${name}\` 前面的${/^网/.test(why) ? '代码' : '空格'}，让它顶格`,
    changes: [{ from, to, text: '' }],
  }
}
