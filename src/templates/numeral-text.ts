const digits = '零一二三四五六七八九'

/** Other ways to write a numeral: on cheques, in Traditional characters, in speech. */
const plainForm: Record<string, string> = Object.fromEntries(
  ['〇零', '○零', '两二', '兩二', '壹一', '贰二', '貳二', '叁三', '參三', '肆四', '伍五', '陆六', '陸六', '柒七', '捌八', '玖九', '拾十', '佰百', '仟千', '萬万', '億亿', '點点'].map(([form, plain]) => [form!, plain!]), // prettier-ignore
)

/** What the words behind a number multiply it by. */
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, k: 1e3, w: 1e4 } // prettier-ignore

/** What a word behind a number multiplies it by: 万, 千万, `w`; `undefined` for what is none. */
export function scaleOf(word: string): number | undefined {
  const plain = plainly(word.toLowerCase())
  return Object.hasOwn(scales, plain) ? scales[plain] : undefined
}

/**
 * Reads a numeral as it is written in Chinese, digits in between included: 三百万, 一千二百, 三点五万, 一亿2000万, 二〇二六, and as
 * it is said: 一千二 is 1200, 三万五 is 35000.
 *
 * @returns `undefined` for what is none; 三四 is none either, since it means three or four
 */
export function readNumeral(text: string): number | undefined {
  const plain = plainly(text)
  const fraction = /^(?<whole>.+)点(?<rest>[零一二三四五六七八九]+)(?<scale>\D*)$/u.exec(plain)?.groups
  if (fraction) {
    const whole = readWhole(fraction['whole']!)
    const scale = fraction['scale'] === '' ? 1 : scaleOf(fraction['scale']!)
    return whole === undefined || scale === undefined ? undefined : Number(`${whole}.${byDigit(fraction['rest']!)}`) * scale // prettier-ignore
  }
  if (/^[零一二三四五六七八九]{3,}$|^(?=.*零)[零一二三四五六七八九]{2,}$/u.test(plain)) return Number(byDigit(plain))
  return readWhole(plain)
}

function plainly(text: string): string {
  return [...text].map((character) => plainForm[character] ?? character).join('')
}

function byDigit(text: string): string {
  return [...text].map((character) => digits.indexOf(character)).join('')
}

function readWhole(text: string): number | undefined {
  return split(text, '亿', 1e8, (part) => split(part, '万', 1e4, readSection))
}

/** What stands before a word counts for so many, what stands behind it is read by itself. */
function split(text: string, word: string, by: number, read: (part: string) => number | undefined): number | undefined {
  const at = text.lastIndexOf(word)
  if (at < 0) return read(text)
  const above = read(text.slice(0, at))
  const rest = text.slice(at + 1)
  // 三万五 is 35000, and 三万零五 is 30005.
  const below = rest === '' ? 0 : /^[一二三四五六七八九\d]$/u.test(rest) ? valueOf(rest) * (by / 10) : read(rest)
  return above === undefined || below === undefined || below >= by ? undefined : above * by + below
}

/** A number below ten thousand: 一千二百三十四, 一千零五, 十五, 1200. */
function readSection(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '零') return 0
  let total = 0
  let last = 1e4
  for (const { groups } of text.matchAll(/(?<zero>零)?(?<digit>[一二三四五六七八九\d])?(?<unit>[千百十])?|[^]/gu)) {
    const { zero, digit, unit } = groups ?? {}
    if (zero === undefined && digit === undefined && unit === undefined) break
    // 一千二 is 1200, and 一千零二 is 1002.
    const isSpoken = unit === undefined && zero === undefined && last >= 100 && last < 1e4
    const worth = isSpoken ? last / 10 : unit === undefined ? 1 : scales[unit]!
    if (worth >= last || (digit === undefined && unit !== '十')) return undefined
    total += (digit === undefined ? 1 : valueOf(digit)) * worth
    text = text.slice((zero ?? '').length + (digit ?? '').length + (unit ?? '').length)
    last = unit === undefined ? 1 : worth
  }
  return text === '' && last < 1e4 ? total : undefined
}

function valueOf(digit: string): number {
  return /\d/.test(digit) ? Number(digit) : digits.indexOf(digit)
}
