import type { Replacement } from '../diagnostics/edit.ts'
import type { Source } from './source.ts'

/** What a Chinese keyboard or Word makes of the signs in a tag. */
export type SlipKind = 'space' | 'equals' | 'comma' | 'quote' | 'unquoted' | 'unclosed' | 'inner' | 'end'

/** One such sign: where it is said, what was typed and what should have been. */
export interface TypedSlip {
  kind: SlipKind
  offset: number
  /** The attribute as it was typed, and as it is to be. */
  typed: string
  right: string
  edits: Replacement[]
}

const opens =
  /(?<=^|\n)[ \t\u3000\u00A0\u200B\uFEFF]*<([ \t\u3000\u00A0]+)?(\/?)([A-Z][A-Za-z]*)(?=[\s\u3000>/／＞]|$)/g
const quotes = '"“”„‟＂'

/** Reads the tags that begin a line as a person does, whatever signs they are written with, and says which are not right. */
export function lexTags(source: Source, from: number): TypedSlip[] {
  const { text } = source
  const plain = withoutFences(text)
  const slips: TypedSlip[] = []
  opens.lastIndex = from
  for (let match = opens.exec(plain); match; match = opens.exec(plain)) {
    const [all, space = '', slash = '', tag = ''] = match
    const name = `<${slash}${tag}`
    const bracket = match.index + all.length - tag.length - slash.length - space.length - 1
    if (space !== '') slips.push(slip('space', bracket, `<${space}${slash}${tag}`, name, source))
    if (slash === '') slips.push(...lexAttributes(source, match.index + all.length))
  }
  return slips
}

/** The slips in the attributes of a tag, up to the bracket that ends it or to a line that is none of its. */
function lexAttributes(source: Source, from: number): TypedSlip[] {
  const { text } = source
  const slips: TypedSlip[] = []
  for (let at = from; at < text.length;) {
    const rest = text.slice(at)
    const end = /^[\s\u3000]*([/／]?[>＞])/.exec(rest)
    if (end) {
      const sign = end[1]!
      const right = sign.replace('／', '/').replace('＞', '>')
      if (right !== sign) slips.push(slip('end', at + end[0].length - sign.length, sign, right, source))
      return slips
    }
    const comma = /^[\s\u3000]*([,，、;；])/.exec(rest)
    if (comma) {
      slips.push(slip('comma', at + comma[0].length - 1, comma[1]!, /^\s/.test(rest.slice(comma[0].length)) ? '' : ' ', source)) // prettier-ignore
      at += comma[0].length
      continue
    }
    const attribute = /^[\s\u3000]*([^\s\u3000=＝<>"“”'{}/,，]+)\s*([=＝])\s*/.exec(rest)
    if (!attribute) return slips
    const [all, name = '', equals = ''] = attribute
    if (equals === '＝') slips.push(slip('equals', at + all.lastIndexOf(equals), '＝', '=', source))
    at += all.length
    const value = lexValue(text, at)
    if (!value) {
      if (/^[A-Za-z]+\s*[=＝]/.test(text.slice(at))) {
        // The next attribute, where the value of this one should be.
        const equalsAt = text.slice(0, at).search(/[=＝]\s*$/)
        slips.push({ ...slip('unquoted', equalsAt + 1, '', '"…"', source, name), edits: [] })
        continue
      }
      const bare = /^[^\s\u3000<>"“”{}/]+/.exec(text.slice(at))?.[0]
      if (/^['{]/.test(text.slice(at))) at = behindOther(text, at)
      else if (bare === undefined) return slips
      else {
        slips.push(slip('unquoted', at, bare, `"${bare}"`, source, name))
        at += bare.length
      }
      continue
    }
    slips.push(...value.slips.map((one) => slip(one.kind, one.offset, one.old, one.text, source, name)))
    at = value.end
  }
  return slips
}

interface Lexed {
  end: number
  slips: { kind: SlipKind; offset: number; old: string; text: string }[]
}

/** A value in quotation marks of any kind: it ends at one behind which the next attribute or the end of the tag comes. */
function lexValue(text: string, at: number): Lexed | undefined {
  const opening = text[at] ?? ''
  if (!quotes.includes(opening) || opening === '') return undefined
  const slips: Lexed['slips'] = opening === '"' ? [] : [{ kind: 'quote', offset: at, old: opening, text: '"' }]
  const [line = ''] = text.slice(at + 1).split(/\r?\n[ \t]*(?:\r?\n|<)/, 1)
  const closing = [
    ...line.matchAll(/["“”„‟＂](?=[\s\u3000]*(?:[^\s\u3000=＝<>"“”'{}/]+\s*[=＝]|[/／]?[>＞]|[,，、{])|[^\S\n]*$)/gm),
  ].map(({ index }) => index)
  const next = /[\s\u3000]+[A-Za-z]+\s*[=＝]\s*["“”＂]/.exec(line)
  const end = closing.find((index) => next === null || index <= next.index)
  if (end === undefined) {
    // No mark stands between the value and the next attribute, or the end of the tag.
    const stop = next?.index ?? /[\s\u3000]*[/／]?[>＞][\s\u3000]*$/.exec(line)?.index ?? line.length
    slips.push({ kind: 'unclosed', offset: at + 1 + stop, old: '', text: '"' })
    return { end: at + 1 + stop, slips }
  }
  const value = line.slice(0, end)
  let isOpen = false
  for (const { index } of value.matchAll(/"/g)) {
    isOpen = !isOpen
    slips.push({ kind: 'inner', offset: at + 1 + index, old: '"', text: isOpen ? '「' : '」' })
  }
  if (line[end] !== '"') slips.push({ kind: 'quote', offset: at + 1 + end, old: line[end]!, text: '"' })
  return { end: at + 1 + end + 1, slips }
}

/** Behind a value in single quotation marks or curly brackets. */
function behindOther(text: string, at: number): number {
  const end = text.indexOf(text[at] === '{' ? '}' : "'", at + 1)
  return end < 0 ? text.length : end + 1
}

function slip(
  kind: SlipKind,
  offset: number,
  typed: string,
  right: string,
  { placeAt }: Source,
  attribute = '',
): TypedSlip {
  const edits = [{ place: placeAt(offset), old: typed, text: right }]
  const before = attribute === '' ? '' : `${attribute}=`
  return { kind, offset, typed: `${before}${typed}`, right: `${before}${right}`, edits }
}

/** The text with its fenced code blanked out; every other character keeps its place. */
function withoutFences(text: string): string {
  const fence = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|(?![\s\S]))/gm
  return text.replaceAll(fence, (code) => code.replaceAll(/[^\n]/g, ' '))
}
