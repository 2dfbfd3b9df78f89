import { shorten } from '../../diagnostics/shorten.ts'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { listMarksOf, type ListMark } from './list-marks.ts'
import type { Change, PageText, MarkFinding } from './page-text.ts'
import { spokenFindings } from './spoken-lines.ts'
import { tickBoxFindings } from './tick-boxes.ts'
import { lineAt, typedLines, type TypedLine } from './typed-lines.ts'

/** Lists that run on in one paragraph, or lack the space behind the mark. Lists of boxes to tick, which nobody can tick. */
export function listFindings({ page, prose, text, start }: PageText): MarkFinding[] {
  const findings: MarkFinding[] = []
  visit(page.tree, (node) => {
    if (node.type === 'paragraph') {
      const lines = typedLines(node, prose, text)
      // Settings without the lines around them are no speech.
      const isTop = start === 0 && text.slice(0, lines[0]?.offset).trim() === ''
      findings.push(...(runOn(lines, text) ?? lackingSpace(lines, text) ?? (isTop ? [] : spokenFindings(lines, text))))
    }
    if (node.type === 'list') findings.push(...tickBoxFindings(node, text))
    if ('children' in node) findings.push(...fromSymbols(node.children, prose, text))
  })
  return findings
}

/** The mark of every line that has one, as far as the other lines bear it out. */
function marksOf(lines: TypedLine[]): (ListMark | undefined)[] {
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

function runOn(lines: TypedLine[], text: string): MarkFinding[] | undefined {
  const marks = marksOf(lines)
  if (!marks.some((mark, index) => mark !== undefined && index > 0 && !lines[index - 1]!.isBroken)) return undefined
  const first = marks.findIndex((mark) => mark !== undefined)
  const { words } = lines[first]!
  const what = `「${shorten(words, 20)}」前后几行会连成一段，不是列表`
  return [listFinding({ lines, marks, first, what }, text)]
}

function lackingSpace(lines: TypedLine[], text: string): MarkFinding[] | undefined {
  const words = lines[0]?.words ?? ''
  if (!/^-\p{Script=Han}/u.test(words)) return undefined
  const what = `\`-\` 后面没有空格，「${shorten(words, 20)}」不会成为列表`
  return [listFinding({ lines, marks: marksOf(lines), first: 0, what }, text)]
}

function listFinding(
  { lines, marks, first, what }: { lines: TypedLine[]; marks: (ListMark | undefined)[]; first: number; what: string },
  text: string,
): MarkFinding {
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

/** Paragraphs that begin with the letter which stands for a sign of Word's symbol font. */
function fromSymbols(nodes: readonly Nodes[], prose: string, text: string): MarkFinding[] {
  const lines = nodes.map((node) => (node.type === 'paragraph' ? typedLines(node, prose, text) : []))
  const kinds = lines.map((own) => (own.length === 1 ? symbolOf(own[0]!.words)?.kind : undefined))
  return kinds.flatMap((kind, at) => {
    if (kind === undefined || kinds[at - 1] === kind || kinds[at + 1] !== kind) return []
    const end = kinds.findIndex((other, index) => index > at && other !== kind)
    const own = lines.slice(at, end < 0 ? undefined : end).flat()
    const what = `「${shorten(own[0]!.words, 20)}」开头的 \`${kind}\` 像是 Word 里的项目符号，会照样显示`
    return [listFinding({ lines: own, marks: own.map(({ words }) => symbolOf(words)), first: 0, what }, text)]
  })
}

function symbolOf(words: string): ListMark | undefined {
  return listMarksOf(words).find(({ isSymbol }) => isSymbol)
}
