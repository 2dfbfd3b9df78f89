import type { Source } from './source.ts'
import { typedSlip, type SlipKind, type TypedSlip } from './typed-slip.ts'

/** A value that was read: where it ends, and what is wrong with its marks. */
export interface LexedValue {
  end: number
  slips: TypedSlip[]
}

const quotes = '"“”„‟＂″〝〞'

/** Other signs that people put around a value, each with those that may end it. */
const brackets: Record<string, string> = {
  "'": "'’‘",
  '‘': "’'‘",
  '’': "’'‘",
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '＜': '＞',
  '<': '>',
  '【': '】',
  '［': '］',
  '[': ']',
  '（': '）)',
  '(': ')）',
  '`': '`',
}
const closers = quotes + Object.values(brackets).join('')

const name = String.raw`["“'‘]?[A-Za-z]\w*(?:-\w+)*["”'’]?`
const nextName = String.raw`(?:${name}[ \t\u3000]*(?:[=＝]|[:：→-][ \t]*["“”「『'‘])|\p{L}+[ \t\u3000]*[=＝])`
const behind = String.raw`(?:[\s\u3000]*(?:${nextName}|[/／\\]*[ \t]*[>＞》〉])|[\s\u3000]+${name}[ \t]+["“”]|[\s\u3000]*\{|[^\S\n]*(?:[/／\\][^\S\n]*)?$)`

/** What may stand behind a value: the next attribute, the end of the tag or of the line, with or without signs between. */
export const boundary = new RegExp(String.raw`^(?:${behind}|[ \t\u3000]*[,，、;；。．.|｜+·]+${behind}|[,，、])`, 'mu')

/** Reads the value that starts at an offset, however it is put in quotation marks, or not at all. */
export function lexValue(source: Source, at: number, attribute: string): LexedValue {
  const { text } = source
  const opening = text[at] ?? ''
  if (opening === '{') return { end: behindCode(text, at), slips: [] }
  const [line = ''] = text.slice(at + 1).split(/\r?\n[ \t]*(?:\r?\n|<)/, 1)
  if (opening !== '' && quotes.includes(opening)) return quoted(source, at, line, attribute)
  const ends = brackets[opening]
  const end = ends === undefined ? undefined : endOf(line, ends + quotes)
  return end === undefined ? bare(source, at, attribute) : between(source, at, line.slice(0, end + 1), attribute)
}

/** Where a sign of these ends a value; none behind which the next attribute has begun. */
function endOf(line: string, ends: string): number | undefined {
  const next = /[\s\u3000]+[A-Za-z]+\s*[=＝]\s*["“”＂「『'‘《]/.exec(line)
  for (let at = 0; at < (next === null ? line.length : next.index + 1); at += 1) {
    if (ends.includes(line[at]!) && boundary.test(line.slice(at + 1))) return at
  }
  return undefined
}

/** A value between quotation marks of any kind. Without an end, it ends before the next attribute or with the tag. */
function quoted(source: Source, at: number, line: string, attribute: string): LexedValue {
  const end = endOf(line, quotes)
  if (end !== undefined) return between(source, at, line.slice(0, end + 1), attribute)
  const next = /[\s\u3000]+[A-Za-z]+\s*[=＝]\s*["“”＂「『'‘《]/.exec(line)
  const stop = next?.index ?? /[\s\u3000]*[/／]?[>＞][\s\u3000]*$/.exec(line)?.index ?? line.length
  const last = line[stop - 1] ?? ''
  const pair = Object.keys(brackets).find((opening) => brackets[opening]!.includes(last))
  // `role="售后」`: the last sign ends nothing that was opened in the value.
  if (pair !== undefined && last !== '' && !line.slice(0, stop - 1).includes(pair)) {
    return between(source, at, line.slice(0, stop), attribute)
  }
  const slips = source.text[at] === '"' ? [] : [typedSlip('quote', at, source.text[at]!, '"', source, attribute)]
  slips.push(typedSlip('unclosed', at + 1 + stop, '', '"', source, attribute))
  return { end: at + 1 + stop, slips }
}

/** A value with its closing sign, behind an opening one. */
function between(source: Source, at: number, inside: string, attribute: string): LexedValue {
  const slips: TypedSlip[] = []
  const end = at + 1 + inside.length
  const [first, last] = [source.text[at]!, inside.at(-1)!]
  if (first === "'" && last === "'" && !inside.slice(0, -1).includes('"')) return { end, slips }
  const doubled = quotes.includes(inside[0]!) && quotes.includes(inside.at(-2) ?? '') && inside.length > 3
  const depth = doubled ? 1 : 0
  const mark = (offset: number, old: string) => {
    const kind: SlipKind = [...old].every((sign) => '“”„‟＂'.includes(sign)) ? 'quote' : 'bracket'
    if (old !== '"') slips.push(typedSlip(kind, offset, old, '"', source, attribute))
  }
  mark(at, first + inside.slice(0, depth))
  let isOpen = false
  for (const { index } of inside.slice(depth, -1 - depth).matchAll(/"/g)) {
    isOpen = !isOpen
    slips.push(typedSlip('inner', at + 1 + depth + index, '"', isOpen ? '「' : '」', source, attribute))
  }
  mark(end - 1 - depth, inside.slice(-1 - depth))
  return { end, slips }
}

/** A value without marks, or with one half of them. */
function bare(source: Source, at: number, attribute: string): LexedValue {
  const { text } = source
  const rest = text.slice(at)
  const typed = /^[^\s\u3000<>"“”{}/]+["“”]?/.exec(rest)?.[0]
  if (typed === undefined || /^[A-Za-z]+\s*[=＝]/.test(rest)) {
    // The next attribute, or nothing, where the value of this one should be.
    return {
      end: at,
      slips: [
        { ...typedSlip('unquoted', text.slice(0, at).trimEnd().length, '', '"…"', source, attribute), edits: [] },
      ],
    }
  }
  const value = typed.replace(/^[「『《〈【［[（(‘’`']+(?![^」』》〉】］\]）)’`']*[」』》〉】］\]）)’`'])/, '')
  const plain = withoutHalf(value)
  return { end: at + typed.length, slips: [typedSlip('unquoted', at, typed, `"${plain}"`, source, attribute)] }
}

/** A value without a sign at its end that ends nothing. */
function withoutHalf(value: string): string {
  const last = value.at(-1) ?? ''
  if (!closers.includes(last)) return value
  const isEnd = Object.entries(brackets).some(([opening, ends]) => ends.includes(last) && value.slice(0, -1).includes(opening)) // prettier-ignore
  return isEnd || value.length < 2 ? value : value.slice(0, -1)
}

/** Behind a value in curly brackets. */
function behindCode(text: string, at: number): number {
  const end = text.indexOf('}', at + 1)
  return end < 0 ? text.length : end + 1
}
