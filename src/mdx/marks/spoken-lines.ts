import { shorten } from '../../diagnostics/shorten.ts'
import type { Change, MarkFinding } from './page-text.ts'
import { lineAt, type TypedLine } from './typed-lines.ts'

const speaker =
  /^(?:【[^【】]{1,10}】(?=\S)|(?:\p{Script=Han}|[A-Za-z])[\p{Script=Han}\w（）()/·]{0,9} *(?:：|:(?=[ \t\p{Script=Han}])))/u

const clock = String.raw`(?:[上下]午|凌晨|早上|晚上|中午)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?: ?[AaPp][Mm])?`
const day = String.raw`(?:昨天|今天|前天|星期.|周.|(?:\d{2,4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?)`
const who = String.raw`[\p{Script=Han}\w（）()·~@-]{1,16}`

/** A line that is no more than who wrote and when, as a chat is copied: `小王 10:30`, `2026/11/5 10:30:22 小李`. */
const stamp = new RegExp(
  `^(?:${who}[ \\t\u3000]+(?:${day}[ \\t]*)?${clock}|${day}[ \\t]*${clock}[ \\t\u3000]+${who})$`,
  'u',
)

/** Lines of one paragraph that each begin with who speaks, or what it is about: `客服：…`. Behind who wrote and when, one line is enough. */
export function spokenFindings(lines: TypedLine[], text: string): MarkFinding[] {
  const isSpoken = lines.map(({ offset, words }) => {
    // Who speaks may be bold.
    const typed = text.slice(lineAt(offset, text).start, offset + words.length)
    return speaker.test(typed.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*/, '').replaceAll(/[*_]/g, ''))
  })
  const isStamp = lines.map(({ words }) => stamp.test(words.trim()))
  const isNext = (index: number) =>
    index > 0 &&
    !lines[index - 1]!.isBroken &&
    ((isSpoken[index]! && isSpoken[index - 1]!) || isStamp[index]! || isStamp[index - 1]!)
  const second = lines.findIndex((_, index) => isNext(index))
  if (second < 0) return []
  const { offset, words } = lines[second - 1]!
  return [
    {
      rule: 'mark-is-meant',
      from: offset,
      to: offset + words.length,
      what: `「${shorten(words.trim(), 20)}」和下面的「${shorten(lines[second]!.words.trim(), 20)}」会连成一段`,
      fix: `每句之间空一行，或者写成列表：\`- ${shorten(words.trim(), 20)}\``,
      changes: lines.flatMap((line, index): Change[] => {
        if (!isNext(index)) return []
        const { start, before } = lineAt(line.offset, text)
        const quote = /^[\s>]*>/.exec(before)?.[0] ?? ''
        return [{ from: start, to: start, text: `${quote}\n` }]
      }),
    },
  ]
}
