const numerals = '零一二三四五六七八九'

/** A text as a Latin keyboard types it: digits and letters half-width, Chinese numerals as digits. */
export function plainDigits(text: string): string {
  const plain = text.normalize('NFKC').replaceAll('〇', '零').replaceAll('两', '二').replaceAll('廿', '二十')
  return plain
    .replaceAll(/(?<![百十])[零一二三四五六七八九]{2,}(?![百十])/g, digitByDigit)
    .replaceAll(
      /(?<!\d)([一二三四五六七八九])?百(?:零?([一二三四五六七八九])?(十)?)?([一二三四五六七八九])?/g,
      hundreds,
    )
    .replaceAll(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, tens)
    .replaceAll(/[零一二三四五六七八九]/g, (numeral) => digitByDigit(numeral))
}

function digitByDigit(text: string): string {
  return [...text].map((numeral) => numerals.indexOf(numeral)).join('')
}

function tens(_: string, ten: string | undefined, one: string | undefined): string {
  return String((ten ? numerals.indexOf(ten) : 1) * 10 + (one ? numerals.indexOf(one) : 0))
}

function hundreds(
  _: string,
  hundred = '一',
  ten: string | undefined,
  isTen: string | undefined,
  one: string | undefined,
) {
  const rest = isTen ? (ten ? numerals.indexOf(ten) : 1) * 10 : ten ? numerals.indexOf(ten) : 0
  return String(numerals.indexOf(hundred) * 100 + rest + (one ? numerals.indexOf(one) : 0))
}

const units = [
  { unit: 'm', minutes: 1, words: 'minutes?|mins?|m|分钟|分' },
  { unit: 'h', minutes: 60, words: 'hours?|hrs?|h|小时|钟头|时' },
  { unit: 'd', minutes: 1440, words: 'days?|d|自然日|天|日' },
] as const

const part = new RegExp(
  `^(半|\\d+(?:\\.\\d+)?)\\s*个?(半)?\\s*(?:${units.map(({ words }) => `(${words})`).join('|')})(半)?`,
  'i',
)

/**
 * A length of time as procedures write it, out of what people type: 1.5h, ２４小时, 半小时, 一个半小时, 1 小时 30 分.
 *
 * @returns `undefined` where it is not plain what is meant, as with working days and spans
 */
export function asDuration(text: string): string | undefined {
  let rest = plainDigits(text)
    .replace(/\s*(?:之内|以内|内)$/, '')
    .trim()
  let minutes = 0
  let smallest: (typeof units)[number] | undefined
  while (rest !== '') {
    const match = part.exec(rest)
    if (!match) return undefined
    const [all, count = '', half, m, h, d, halfBehind] = match
    const unit = units[[m, h, d].findIndex((word) => word !== undefined)]!
    // From large to small, each once: 1 天 2 小时.
    if (smallest && unit.minutes >= smallest.minutes) return undefined
    const number = count === '半' ? 0.5 : Number(count) + (half || halfBehind ? 0.5 : 0)
    minutes += number * unit.minutes
    smallest = number % 1 === 0 ? unit : (units[units.indexOf(unit) - 1] ?? unit)
    rest = rest.slice(all.length).replace(/^[\s,零又]+/, '')
  }
  if (!smallest || minutes <= 0) return undefined
  const unit = units.findLast((one) => one.minutes <= smallest!.minutes && minutes % one.minutes === 0)
  return unit && `${minutes / unit.minutes}${unit.unit}`
}

/**
 * A day as `YYYY-MM-DD`, out of what people type: ２０２６-１１-２０, 2026年11月20日, 二〇二六年十一月二十日, 20261120.
 * Whether the day exists is not asked.
 */
export function asDay(text: string): string | undefined {
  const plain = plainDigits(text).trim()
  const [year, month, day] =
    ((/^(\d{4})(\d\d)(\d\d)$/.exec(plain)?.slice(1) ??
      /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\s*[日号]?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$/.exec(plain)?.slice(1)) as
      string[] | undefined) ?? []
  if (!year || !month || !day) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
