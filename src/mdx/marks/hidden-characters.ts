import { invisible, type Invisible } from '../../diagnostics/invisible.ts'
import { unprintable } from '../unprintable.ts'
import { mark } from './indents.ts'
import { startsLine, type PageText, type MarkFinding } from './page-text.ts'

/** A joiner between two emoji belongs to them. */
const joiner = /(?<!\p{Extended_Pictographic}\uFE0F?|[\u{1F3FB}-\u{1F3FF}])\u200D/u

/** What has no place in a text: characters that nobody sees, spaces excepted, and those that no other computer shows. */
const hidden: Pick<Invisible, 'pattern' | 'name'>[] = [
  ...invisible.filter(({ isSpace }) => !isSpace),
  { pattern: /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/u, name: '别的电脑显示不出来的字' },
  { pattern: /\uFFFD/u, name: '乱码' },
]
const any = new RegExp(
  `${joiner.source}|(?!\\u200D)(?:${hidden.map(({ pattern: { source } }) => source).join('|')})`,
  'gu',
)

/**
 * Names by which HTML knows characters, of those that people paste; the five that Markdown needs are fine. `&copy=2` in an
 * address is a name of its own.
 */
const named: Record<string, string> = { nbsp: ' ', ensp: ' ', emsp: ' ', copy: '©', reg: '®', trade: '™', times: '×', divide: '÷', yen: '¥', middot: '·', hellip: '……', mdash: '——', ldquo: '“', rdquo: '”' } // prettier-ignore
const entity = new RegExp(
  `&(?:(${Object.keys(named).join('|')})(?![a-z0-9=]);?|([a-z][a-z0-9]{1,30}|#\\d{1,7}|#x[0-9a-f]{1,6});)`,
  'gi',
)
const fine = /^(?:lt|gt|amp|quot|apos|#39|#34|#0*60|#0*62|#x0*3c|#x0*3e|#123|#125|lbrace|rbrace|lcub|rcub)$/i

/** Characters that nobody sees, one finding a line, and codes for characters in the text. */
export function characterFindings(look: PageText): MarkFinding[] {
  const { text, plain, start } = look
  // In settings, those that no printer prints keep the page from being read, which is told there.
  const settings = text.slice(0, start).replaceAll(new RegExp(unprintable, 'gu'), ' ')
  return [...hiddenIn(settings + plain.slice(start), text), ...codes(look)]
}

/**
 * Characters that nobody sees, one finding a line.
 *
 * @param seen the text, in which what is not looked at is masked
 * @param text the text as it was written, to quote from
 */
export function hiddenIn(seen: string, text = seen): MarkFinding[] {
  const findings = new Map<number, MarkFinding>()
  for (const { 0: character, index } of seen.matchAll(any)) {
    const line = text.lastIndexOf('\n', index - 1) + 1
    if (findings.has(line)) continue
    const name = hidden.find(({ pattern }) => pattern.test(character))!.name
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    const before = text.slice(line, index).trim().slice(-8)
    findings.set(line, {
      rule: 'character-is-visible',
      from: index,
      to: index + character.length,
      what: `${before ? `「${before}」后面` : '这一行的开头'}有看不见的字符：${name}（${code}）`,
      fix: '删掉它：把光标放在这里，按一次退格键；看不准就把这几个字重新打一遍',
      changes: [...seen.slice(line).split('\n', 1)[0]!.matchAll(any)].map((other) => ({
        from: line + other.index,
        to: line + other.index + other[0].length,
        text: '',
      })),
    })
  }
  return [...findings.values()]
}

/** A row of the same code is said once. Before a mark, another finder says what it spoils. */
function codes({ prose, text }: PageText): MarkFinding[] {
  return [...prose.matchAll(entity)].flatMap(({ 0: all, 1: known, 2: other = '', index }) => {
    if (fine.test(other) || prose.slice(0, index).endsWith(all)) return []
    const row = new RegExp(`^(?:${all})+`).exec(prose.slice(index))![0]
    const name = known?.toLowerCase()
    const character = name ? named[name] : characterOf(other)
    const isShown = !all.endsWith(';')
    const isIndent = character?.trim() === '' && startsLine({ text }, index)
    const behind = text.slice(index + row.length)
    if (isIndent && !behind.startsWith('<') && mark.test(behind)) return []
    const right = isIndent ? '' : character?.trim() ? character.repeat(row.length / all.length) : character
    return [
      {
        rule: 'character-is-visible',
        from: index,
        to: index + row.length,
        what: isShown ? `\`${row}\` 会照样显示` : `\`${row}\` 是网页的代码，不是字`,
        fix: isIndent ? '删掉它，一行的开头不用空格' : right?.trim() ? `改成 \`${right}\`` : '直接打一个空格',
        ...(right !== undefined && { changes: [{ from: index, to: index + row.length, text: right }] }),
      },
    ]
  })
}

function characterOf(code: string): string | undefined {
  const number = code.startsWith('#') ? Number(code.slice(1).replace(/^x/i, '0x')) : NaN
  return number > 32 && number < 0x110000 ? String.fromCodePoint(number) : undefined
}
