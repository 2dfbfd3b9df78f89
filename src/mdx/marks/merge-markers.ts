import type { ReaderFinding } from '../../diagnostics/finding.ts'
import type { Source } from '../source.ts'

/** A line of six or more of one sign, in any width; a hand slips, or an editor takes one away. */
const line =
  /^[ \t\u3000]*(<{6,}|＜{6,}|>{6,}|＞{6,}|\|{7}|={6,}|＝{6,})(?![<>|=＜＞＝])(?:[ \t\u3000]*[^\s<>|=＜＞＝][^\n]*)?[ \t]*\r?$/gm

/**
 * The two versions of a text that Git could not merge, one finding for each pair: a line of seven `<`, one of seven `=`, one of
 * seven `>`, any of which may be left over alone. Other numbers, or words close behind, count where several kinds stand
 * together.
 *
 * @param source the file
 * @param plain its text without code
 */
export function mergeFindings(source: Source, plain: string): ReaderFinding[] {
  const findings: ReaderFinding[] = []
  const marks = [...plain.matchAll(line)].map(({ 0: all, 1: mark = '', index }) => {
    return {
      mark,
      sign: mark[0]!.normalize('NFKC'),
      offset: index + all.indexOf(mark),
      rest: all.trim().slice(mark.length),
    }
  })
  const isExact = ({ mark, sign, rest }: (typeof marks)[number]) =>
    sign !== '=' && sign !== '|' && mark.length === 7 && /^(?:[ \t]|$)/.test(rest)
  const isSure = marks.some(isExact) || new Set(marks.map(({ sign }) => sign)).size > 1
  let isOpen = false
  for (const { mark, sign, offset } of isSure ? marks : []) {
    if (isOpen && sign !== '<') {
      isOpen = sign !== '>'
      continue
    }
    isOpen = sign !== '>'
    findings.push({
      rule: 'merge-is-finished',
      file: source.file,
      place: source.placeAt(offset),
      what: `两个人改了同一处，\`${mark}\` 下面是没有合并完的两份文字`,
      fix: '留下要的那一份，删掉另一份，再删掉 `<<<<<<<`、`=======`、`>>>>>>>` 开头的这几行',
    })
  }
  return findings
}
