import { boundary, lexValue } from './lex-value.ts'
import type { Source } from './source.ts'
import { typedSlip, type TypedSlip } from './typed-slip.ts'

/** The name of an attribute and what stands between it and its value. */
const attribute =
  /^([\s\u3000]*)(["“”'‘’]?)([A-Za-z]\w*(?:-\w+)*|\p{L}+)(["“”'‘’]?)([ \t\u3000]*)(=+|＝+|[:：](?=[ \t\u3000]*["“”「『'‘])|[→-](?=[ \t]*["“”])|(?<=[ \t])(?=["“”]))([ \t\u3000]*)/u

/** Signs between two attributes, or behind the last one, where only a space should be. */
const separator = /^[\s\u3000]*([,，、;；。．.|｜+·]+)/

/** What ends an opening tag, as it is typed. */
const ending = /^[\s\u3000]*((?:[/／\\]+[ \t\u3000]*)?(?:[＞》〉]|>(?:>(?=[ \t]*(?:\r?\n|$)))?))/

/** The slips in the attributes of a tag, up to the bracket that ends it or to a line that is none of its. */
export function lexAttributes(source: Source, from: number, tag: string): TypedSlip[] {
  const { text } = source
  const slips: TypedSlip[] = []
  for (let at = from; at <= text.length;) {
    const rest = text.slice(at)
    const end = ending.exec(rest)
    if (end) {
      const sign = end[1]!
      const right = /[/／\\]/.test(sign) ? '/>' : '>'
      if (sign.replace(/[ \t]/g, '') !== right) slips.push(typedSlip('end', at + end[0].length - sign.length, sign, right, source)) // prettier-ignore
      return slips
    }
    const between = separator.exec(rest)
    if (between) {
      const [all, signs = ''] = between
      const isApart = /^(?:[\s/>]|$)/.test(rest.slice(all.length))
      slips.push(typedSlip('comma', at + all.length - signs.length, signs, isApart ? '' : ' ', source))
      at += all.length
      continue
    }
    const match = attribute.exec(rest)
    if (!match || !isAttribute(match)) {
      // A name without a value is said where attributes are read.
      const bare = /^[ \t]+[A-Za-z][\w-]*(?=[\s/>])/.exec(rest)
      if (!bare) return [...slips, ...withoutEnd(source, at, tag)]
      at += bare[0].length
      continue
    }
    const [all, space = '', , name = ''] = match
    slips.push(...lexConnector(match, at + space.length, source))
    at += all.length
    const value = lexValue(source, at, name)
    slips.push(...value.slips)
    at = value.end
  }
  return slips
}

type Match = RegExpExecArray

/** Whether it is an attribute and no sentence: `标题："看"` on a line of its own is one. */
function isAttribute([, space = '', , name = '', , , sign = '']: Match): boolean {
  if (/^[=＝]/.test(sign)) return true
  if (space.includes('\n')) return false
  return /^[A-Za-z]/.test(name) || sign !== ''
}

function lexConnector(
  [, , before = '', name = '', behind = '', gap = '', sign = '']: Match,
  at: number,
  source: Source,
): TypedSlip[] {
  if (before === '' && behind === '' && sign === '=') return []
  const signAt = at + before.length + name.length + behind.length + gap.length
  if (before === '' && behind === '' && sign === '＝') return [typedSlip('equals', signAt, '＝', '=', source)]
  return [typedSlip('connector', at, source.text.slice(at, signAt + sign.length), `${name}=`, source)]
}

/** A tag whose attributes end with their line, without a bracket. */
function withoutEnd(source: Source, at: number, tag: string): TypedSlip[] {
  const { text } = source
  const match = /^[ \t\u3000]*([/／\\]?)[ \t\u3000]*(?=\r?\n|$)/.exec(text.slice(at))
  // `<Step` alone on a line says nothing of how it goes on.
  if (!match || !boundary.test(text.slice(at)) || /<\/?\p{L}+$/u.test(text.slice(0, at))) return []
  const [all, slash = ''] = match
  if (slash) return [typedSlip('open', at + all.indexOf(slash), slash, '/>', source)]
  const rest = text.slice(at)
  const closing = rest.search(new RegExp(`<[/／]\\s*${tag}`, 'i'))
  const next = rest.search(new RegExp(`<${tag}\\s`, 'i'))
  const isClosed = tag !== 'Branch' && closing >= 0 && (next < 0 || closing < next)
  return [typedSlip('open', at, '', isClosed ? '>' : ' />', source)]
}
