import type { ReaderFinding } from '../diagnostics/finding.ts'
import { cut } from '../diagnostics/shorten.ts'
import { escapeBraces, howToEscape, isTagInBraces, sayCode, sayExpression } from './braces.ts'
import type { Source } from './source.ts'
import { findingAt, type Stumble } from './stumble.ts'

/** Curly brackets that hold no code that could be read: in the text, or behind a name in a tag. */
export function rewordBraces({ source, said, offset }: Stumble): ReaderFinding | undefined {
  const { text } = source
  const isOpen = /^Unexpected end of file in expression/.test(said)
  if (!isOpen && !/^Could not parse expression/.test(said)) return undefined

  const start = openingBrace(text, offset)
  const end = isOpen ? undefined : closingBrace(text, start)
  const finding = (what: string, fix: string): ReaderFinding =>
    findingAt({ source, place: source.placeAt(start) }, { rule: 'braces-are-escaped', what, fix })
  const [line = ''] = text.slice(start).split(/\r?\n/, 1)
  if (line.startsWith('{/*')) return finding(`\`${cut(line, 12)}\` 这句注释没有收尾`, '在注释的末尾写上 `*/}`')
  if (end === undefined) {
    const edits = escapeBraces(/^\{(?:\s*\{)*/.exec(line)?.[0] ?? '', start, source)
    return { ...finding(`\`${cut(line, 12)}\` 里的花括号会被当成代码`, `在花括号前面加反斜杠：${howToEscape}`), edits }
  }
  const written = text.slice(start, end)
  const { what, fix } = sayExpression(written)
  const edits = written.includes('\n') || isTagInBraces(written) ? undefined : escapeBraces(written, start, source)
  return rewordCode(source, start, written) ?? { ...finding(what, fix), ...(edits && { edits }) }
}

/** A tag up to a value in curly brackets: the tag's name, and the name before the value if there is one. */
const tagBefore =
  /<(\p{L}[^\s<>/]*)(?:\s+[^\s"'<>={}/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*\s+(?:([^\s"'<>={}/]+)\s*=\s*)?$/u

/** The same brackets as the value of an attribute, or in its place. */
function rewordCode(source: Source, start: number, written: string): ReaderFinding | undefined {
  const tag = tagBefore.exec(source.text.slice(0, start))
  if (!tag) return undefined
  const [, name = '', attribute] = tag
  const said = attribute
    ? sayCode(attribute, written)
    : { what: `\`<${name}>\` 里有 \`{...}\` 这样的代码`, fix: '删掉它，每一项都写成 名称="内容"' }
  const place = source.placeAt(attribute ? start - tag[0].length + tag[0].lastIndexOf(attribute) : start)
  return findingAt({ source, place }, { rule: 'attribute-is-text', ...said })
}

/** Where the brackets around an offset open; of `{{…`, the first. */
function openingBrace(text: string, offset: number): number {
  let depth = 0
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (text[at - 1] === '\\') continue
    if (text[at] === '}') depth += 1
    if (text[at] !== '{') continue
    if (depth === 0) return /(?<!\\)\{(?:\s*\{)*$/.exec(text.slice(0, at + 1))?.index ?? at
    depth -= 1
  }
  return offset
}

/** Where the brackets that open at an offset end, if they do. */
function closingBrace(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return undefined
}
