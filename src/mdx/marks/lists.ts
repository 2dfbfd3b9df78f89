import { shorten } from '../../diagnostics/shorten.ts'
import type { ListItem, Nodes, Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import { listMarksOf, type ListMark } from './list-marks.ts'
import { linesOf, type Change, type PageText, type Slip } from './page-text.ts'

/** Lists that run on in one paragraph, or lack the space behind the mark. Lists of boxes to tick, which nobody can tick. */
export function listSlips({ page, prose, text }: PageText): Slip[] {
  const slips: Slip[] = []
  visit(page.tree, (node) => {
    if (node.type === 'paragraph') {
      const lines = typedLines(node, prose, text)
      slips.push(...(runOn(lines, text) ?? lackingSpace(lines, text) ?? spoken(lines, text) ?? []))
    }
    if (node.type === 'list') {
      const box = node.children.find(({ checked }) => typeof checked === 'boolean')
      if (box) slips.push(tickBox(box, node.children, text))
    }
    if ('children' in node) slips.push(...fromSymbols(node.children, prose, text))
  })
  return slips
}

/** A line of a paragraph, its indent left out. */
interface Line {
  offset: number
  words: string
  /** The next line starts anew on the page, too. */
  isBroken: boolean
}

function typedLines({ position }: Paragraph, prose: string, text: string): Line[] {
  return linesOf(prose, position?.start.offset ?? 0, position?.end.offset ?? 0).map(({ offset, line }) => {
    const words = line.replace(/^[\s\u3000]+/, '')
    return {
      offset: offset + line.length - words.length,
      words,
      isBroken: /(?: {2,}|\\|<br ?\/?>[ \t]*)\r?\n?$/.test(text.slice(offset, offset + line.length)),
    }
  })
}

/** The mark of every line that has one, as far as the other lines bear it out. */
function marksOf(lines: Line[]): (ListMark | undefined)[] {
  const found = lines.map(({ words }) => listMarksOf(words))
  const kinds = new Set(found.flat().map(({ kind }) => kind))
  for (const kind of kinds) {
    const own = found.flat().filter((mark) => mark.kind === kind)
    const isRow = own.some(({ order }, index) => index > 0 && order === (own[index - 1]!.order ?? NaN) + 1)
    if (own.length < 2 || (own[0]!.order !== undefined && !isRow)) kinds.delete(kind)
  }
  return found.map((marks) => marks.find(({ isSure, kind }) => isSure || kinds.has(kind)))
}

const isMarkdown = (words: string) => /^(?:\d+[.)]|[-*+])[ \t]/.test(words)

function runOn(lines: Line[], text: string): Slip[] | undefined {
  const marks = marksOf(lines)
  if (!marks.some((mark, index) => mark !== undefined && index > 0 && !lines[index - 1]!.isBroken)) return undefined
  const first = marks.findIndex((mark) => mark !== undefined)
  const { words } = lines[first]!
  const what = `「${shorten(words, 20)}」前后几行会连成一段，不是列表`
  return [listSlip({ lines, marks, first, what }, text)]
}

function lackingSpace(lines: Line[], text: string): Slip[] | undefined {
  const words = lines[0]?.words ?? ''
  if (!/^-\p{Script=Han}/u.test(words)) return undefined
  const what = `\`-\` 后面没有空格，「${shorten(words, 20)}」不会成为列表`
  return [listSlip({ lines, marks: marksOf(lines), first: 0, what }, text)]
}

function listSlip(
  { lines, marks, first, what }: { lines: Line[]; marks: (ListMark | undefined)[]; first: number; what: string },
  text: string,
): Slip {
  const { offset, words } = lines[first]!
  const { typed, isNumber } = marks[first]!
  const right = `${isNumber ? '1.' : '-'} ${shorten(words.slice(typed.length).trim(), 20)}`
  const { start, isQuoted } = lineAt(offset, text)
  const gap = { from: start, to: start, text: '\n' }
  let count = 0
  const changes = lines.flatMap((line, index): Change[] => {
    const mark = marks[index]
    if (mark === undefined) return []
    count += 1
    if (isMarkdown(line.words)) return []
    const number = mark.order ?? count
    return [{ from: line.offset, to: line.offset + mark.typed.length, text: mark.isNumber ? `${number}. ` : '- ' }]
  })
  return {
    rule: 'mark-is-meant',
    from: offset,
    to: offset + words.length,
    what,
    fix: isMarkdown(words)
      ? '在列表前面空一行'
      : `每条写成 \`${right}\` 这样，${isNumber ? '数字后面是半角的点和一个空格' : '短横线后面空一格'}，列表前面空一行`,
    ...(!isQuoted && { changes: first > 0 ? [gap, ...changes] : changes }),
  }
}

function lineAt(offset: number, text: string): { start: number; isQuoted: boolean; before: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(start, offset)
  return { start, before, isQuoted: before.includes('>') }
}

const speaker = /^(?:\p{Script=Han}|[A-Za-z])[\p{Script=Han}\w（）()/·]{0,9} *(?:：|:(?=[ \t\p{Script=Han}]))/u

/** Lines that each begin with who speaks, or what it is about: `客服：…`. */
function spoken(lines: Line[], text: string): Slip[] | undefined {
  const isSpoken = lines.map(({ offset, words }) => {
    // Who speaks may be bold.
    const typed = text.slice(lineAt(offset, text).start, offset + words.length)
    return speaker.test(typed.replaceAll(/[*_]|^[\s>]+/g, ''))
  })
  const isNext = (index: number) => index > 0 && isSpoken[index]! && isSpoken[index - 1]! && !lines[index - 1]!.isBroken
  const second = lines.findIndex((_, index) => isNext(index))
  if (second < 0) return undefined
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

/** Paragraphs that begin with the letter which stands for a sign of Word's symbol font. */
function fromSymbols(nodes: readonly Nodes[], prose: string, text: string): Slip[] {
  const lines = nodes.map((node) => (node.type === 'paragraph' ? typedLines(node, prose, text) : []))
  const kinds = lines.map((own) => (own.length === 1 ? symbolOf(own[0]!.words)?.kind : undefined))
  return kinds.flatMap((kind, at) => {
    if (kind === undefined || kinds[at - 1] === kind || kinds[at + 1] !== kind) return []
    const end = kinds.findIndex((other, index) => index > at && other !== kind)
    const own = lines.slice(at, end < 0 ? undefined : end).flat()
    const what = `「${shorten(own[0]!.words, 20)}」开头的 \`${kind}\` 像是 Word 里的项目符号，会照样显示`
    return [listSlip({ lines: own, marks: own.map(({ words }) => symbolOf(words)), first: 0, what }, text)]
  })
}

function symbolOf(words: string): ListMark | undefined {
  return listMarksOf(words).find(({ isSymbol }) => isSymbol)
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
