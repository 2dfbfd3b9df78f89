import { shorten } from '../../diagnostics/shorten.ts'
import type { ListItem, Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import { linesOf, type Change, type PageText, type Slip } from './page-text.ts'

/** Numbers that people put in front of a line, and Markdown does not know: 1、 1．（1） ① 一、 */
const number =
  /^(?:\d{1,3}[、．）]|\d{1,2}[.)](?!\d)|[（(]\d{1,2}[)）]|[\u2460-\u249B\u2776-\u2793㈠-㈩]|[（(]?[一二三四五六七八九十]{1,3}[、．)）]|第[一二三四五六七八九十\d]{1,3}[步条点项][：:、，]?|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴ][、.．]|[a-zA-Z][.、)）](?=[\s\p{Script=Han}]))[ \t\u3000]*/u
/** Points that people put in front of a line, and Markdown does not know, or only with a space. */
const point = /^(?:[-*+](?![-*+\s\d])|[•·●▪◆■○‣◦∙►▶※□☐☑✓✔]|\[[ xX]?\]|【[ \u3000]?】|[–—](?![–—]))[ \t\u3000]*/u

/** Lists that run on in one paragraph, or lack the space behind the mark. Lists of boxes to tick, which nobody can tick. */
export function listSlips({ page, prose, text }: PageText): Slip[] {
  const slips: Slip[] = []
  visit(page.tree, (node) => {
    if (node.type === 'paragraph') slips.push(...inParagraph(node, prose, text))
    if (node.type === 'list') {
      const box = node.children.find(({ checked }) => typeof checked === 'boolean')
      if (box) slips.push(tickBox(box, node.children, text))
    }
  })
  return slips
}

function inParagraph({ position }: Paragraph, prose: string, text: string): Slip[] {
  const from = position?.start.offset ?? 0
  const to = position?.end.offset ?? from
  const lines = linesOf(prose, from, to).map(({ offset, line }) => {
    const words = line.replace(/^[\s\u3000]+/, '')
    return {
      offset: offset + line.length - words.length,
      words,
      isBroken: /(?: {2,}|\\)\r?\n?$/.test(text.slice(offset, offset + line.length)),
    }
  })
  const marks = lines.map(({ words }) => number.exec(words)?.[0] ?? point.exec(words)?.[0])
  const runsOn = marks.some((mark, index) => mark !== undefined && index > 0 && !lines[index - 1]!.isBroken)
  const lacksSpace = /^-\p{Script=Han}/u.test(lines[0]?.words ?? '')
  const first = runsOn ? marks.findIndex((mark) => mark !== undefined) : lacksSpace ? 0 : -1
  if (first < 0) return []
  const { offset, words } = lines[first]!
  const mark = marks[first]!
  const isNumber = number.test(words)
  const rest = words.slice(mark.length).trim()
  const right = `${isNumber ? '1.' : '-'} ${shorten(rest, 20)}`
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const isQuoted = text.slice(start, offset).includes('>')
  const gap = { from: start, to: start, text: '\n' }
  const changes = lines.flatMap((line, index): Change[] => {
    const typed = marks[index]
    if (typed === undefined || /^(?:\d+[.)]|[-*+])[ \t]/.test(line.words)) return []
    const digits = /\d+/.exec(typed)?.[0] ?? marks.slice(0, index + 1).filter((other) => other !== undefined).length
    return [{ from: line.offset, to: line.offset + typed.length, text: number.test(line.words) ? `${digits}. ` : '- ' }]
  })
  const isMarkdown = /^(?:\d+[.)]|[-*+])[ \t]/.test(words)
  return [
    {
      rule: 'mark-is-meant',
      from: offset,
      to: offset + words.length,
      what: runsOn
        ? `「${shorten(words, 20)}」前后几行会连成一段，不是列表`
        : `\`${mark}\` 后面没有空格，「${shorten(words, 20)}」不会成为列表`,
      fix: isMarkdown
        ? '在列表前面空一行'
        : `每条写成 \`${right}\` 这样，${isNumber ? '数字后面是半角的点和一个空格' : '短横线后面空一格'}，列表前面空一行`,
      ...(!isQuoted && { changes: first > 0 ? [gap, ...changes] : changes }),
    },
  ]
}

function tickBox(item: ListItem, items: ListItem[], text: string): Slip {
  const from = item.position?.start.offset ?? 0
  const boxes = items.flatMap(({ position, checked }): Change[] => {
    const start = position?.start.offset ?? 0
    const box = /\[[ xX]\][ \t]*/.exec(text.slice(start, position?.end.offset))
    return box && typeof checked === 'boolean'
      ? [{ from: start + box.index, to: start + box.index + box[0].length, text: '' }]
      : []
  })
  const [line = ''] = text.slice(from).split(/\r?\n/, 1)
  const plain = line.replace(/\[[ xX]\]\s*/, '')
  return {
    rule: 'mark-is-meant',
    from,
    to: from + line.length,
    what: '`[ ]` 会变成点不了的方框，打的勾也存不下来',
    fix: `改成 \`${shorten(plain, 40)}\`，这个列表的每一条都去掉方框；要逐条打勾的，做成登记表`,
    changes: boxes,
  }
}
