import { toHalfWidth } from './half-width.ts'
import { readNumeral, scaleOf } from './numeral-text.ts'

/**
 * Why a text is no number that can be reckoned with.
 *
 * - `two`: there are two of them, or a range
 * - `comma`: nobody can tell whether a comma parts thousands or decimals
 * - `vague`: 约 100, 300 多
 * - `exponent`: 1E+09, which a spreadsheet has cut
 * - `long`: more digits than a computer reckons with
 * - `percent`: per cent where the unit is another one
 * - `unit`: another unit than the field's
 * - `none`: no number
 */
export type NumberSlip = 'two' | 'comma' | 'vague' | 'exponent' | 'long' | 'percent' | 'unit' | 'none'

/**
 * Reads a number as people type it and as spreadsheets put it on the clipboard: `3,000,000`, `300 万`, `300w`, 三百万,
 * `¥1,200.00`, `(1,200.00)` for −1200, `９８%` and 百分之五 where the unit is %.
 *
 * @param unit of the field, which may stand behind the number
 * @returns the number, or why it is none
 */
export function parseNumber(typed: string, unit: string): number | NumberSlip {
  const whole = toHalfWidth(typed).trim()
  const bracketed = /^(?<before>\D*)\((?<within>[^()+-]+)\)(?<after>[^()]*)$/.exec(whole)?.groups
  const { text, isMoney, isNegative } = withoutPrefix(bracketed ? `${bracketed['before']}${bracketed['within']}${bracketed['after']}` : whole) // prettier-ignore
  const own = toHalfWidth(unit)
  let rest = text
  let isForeign = isMoney
  let isShare = false
  if (own !== '' && rest.endsWith(own)) {
    rest = rest.slice(0, -own.length).trim()
  } else {
    const suffix = /(?<money>元整?|圆整?|块钱?|rmb|cny)$|(?<percent>%)$/i.exec(rest)
    rest = suffix ? rest.slice(0, suffix.index).trim() : rest
    isForeign ||= suffix?.groups!['money'] !== undefined
    isShare = suffix?.groups!['percent'] !== undefined
  }
  if (rest.startsWith('百分之')) {
    rest = rest.slice(3).trim().replace(/^百$/, '一百')
    isShare = unit !== '%'
  }
  const value = bracketed && isNegative ? 'none' : parseAmount(rest)
  if (typeof value === 'string') return value
  if (isShare) return 'percent'
  if (isForeign && !own.startsWith('元')) return 'unit'
  // 300 万 in 万元: three hundred of them, or three million?
  if (/^[万亿]/.test(own) && /[万亿萬億w]/i.test(rest)) return 'unit'
  return (bracketed || isNegative) && value !== 0 ? -value : value
}

/** A number as people type it; `undefined` for what is none. See `parseNumber`. */
export function readNumber(typed: string, unit: string): number | undefined {
  const value = parseNumber(typed, unit)
  return typeof value === 'number' ? value : undefined
}

/** Without its sign and the sign of its money, in whichever order they stand. */
function withoutPrefix(typed: string): { text: string; isMoney: boolean; isNegative: boolean } {
  const found = /^(?<first>[-+负]?) *(?<money>¥|rmb|cny|人民币)? *(?<second>[-+负]?) */i.exec(typed)!
  const { first, money, second } = found.groups!
  const isOne = first === '' || second === ''
  return {
    text: isOne ? typed.slice(found[0].length) : typed,
    isMoney: money !== undefined,
    isNegative: isOne && /[-负]/.test(`${first}${second}`),
  }
}

function parseAmount(text: string): number | NumberSlip {
  const number = /^(?<amount>(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?|\.\d+) *(?<scale>\D*)$/u.exec(text)?.groups // prettier-ignore
  const scale = number?.['scale'] === '' ? 1 : scaleOf(number?.['scale'] ?? '')
  if (number && scale !== undefined) {
    const amount = number['amount']!.replaceAll(/[, ]/g, '')
    if (amount.replace('.', '').replace(/^0+/, '').length > 15) return 'long'
    return measured(Number(amount) * scale)
  }
  const value = /\d +\d/.test(text) ? undefined : readNumeral(text.replaceAll(' ', ''))
  return value === undefined ? slipOf(text) : measured(value)
}

/** A number without what binary fractions add to it, as long as it can be told from its neighbours. */
function measured(value: number): number | NumberSlip {
  const exact = Number(value.toPrecision(15))
  return Math.abs(exact) <= Number.MAX_SAFE_INTEGER ? exact : 'long'
}

function slipOf(text: string): NumberSlip {
  if (/\d,\d/.test(text)) return 'comma'
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) return 'exponent'
  if (/[\d一二两三四五六七八九十百千万]/u.test(text) && /[约多几余来]|左右|上下|大概|不到|超过|以[上下内]|\d\+$|近\d/u.test(text)) return 'vague'
  const digit = '[\\d一二两三四五六七八九十百千万]'
  if (new RegExp(`${digit} *(?:[-~到至、/]| ) *${digit}|[一二两三四五六七八九]{2}[十百千万亿]*$`, 'u').test(text))
    return 'two'
  return 'none'
}

/** A number for people: thousands apart, at most so many decimals. */
export function writeNumber(value: number, decimals = 2): string {
  return new Intl.NumberFormat('zh-CN', { maximumFractionDigits: decimals }).format(value)
}
