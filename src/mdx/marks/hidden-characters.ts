import type { PageText, Slip } from './page-text.ts'

/** Characters that nobody sees, by what they are called. A joiner between two emoji belongs to them. */
const hidden: [RegExp, string][] = [
  [/\u200B/u, '零宽空格'],
  [/(?<!\p{Extended_Pictographic}\uFE0F?|[\u{1F3FB}-\u{1F3FF}])\u200D|[\u200C\u2060\u2061-\u2064\u180E]/u, '零宽字符'],
  [/\uFEFF/u, '字节序标记'],
  [/\u00AD/u, '软连字符'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, '文字方向标记'],
  [/[\u2028\u2029\u0085]/u, '看不见的换行'],
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u, '控制字符'],
  [/[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/u, '别的电脑显示不出来的字'],
  [/\uFFFD/u, '乱码'],
]
const any = new RegExp(hidden.map(([{ source }]) => source).join('|'), 'gu')

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
export function characterSlips({ text, plain, prose, start }: PageText): Slip[] {
  const slips = new Map<number, Slip>()
  const seen = text.slice(0, start) + plain.slice(start)
  for (const { 0: character, index } of seen.matchAll(any)) {
    const line = text.lastIndexOf('\n', index - 1) + 1
    if (slips.has(line)) continue
    const name = hidden.find(([pattern]) => pattern.test(character))?.[1] ?? '零宽字符'
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    const before = text.slice(line, index).trim().slice(-8)
    slips.set(line, {
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
  return [...slips.values(), ...codes(prose)]
}

function codes(prose: string): Slip[] {
  return [...prose.matchAll(entity)].flatMap(({ 0: all, 1: known, 2: other = '', index }) => {
    if (fine.test(other)) return []
    const name = known?.toLowerCase()
    const character = name ? named[name] : characterOf(other)
    const isShown = !all.endsWith(';')
    return [
      {
        rule: 'character-is-visible',
        from: index,
        to: index + all.length,
        what: isShown ? `\`${all}\` 会照样显示` : `\`${all}\` 是网页的代码，不是字`,
        fix: character?.trim() ? `改成 \`${character}\`` : '直接打一个空格',
        ...(character && { changes: [{ from: index, to: index + all.length, text: character }] }),
      },
    ]
  })
}

function characterOf(code: string): string | undefined {
  const number = code.startsWith('#') ? Number(code.slice(1).replace(/^x/i, '0x')) : NaN
  return number > 32 && number < 0x110000 ? String.fromCodePoint(number) : undefined
}
