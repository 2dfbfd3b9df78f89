const digits = '零一二三四五六七八九'

/** A number up to 99 as Chinese text writes it: 7 → 七, 15 → 十五, 48 → 四十八. Others digit by digit: 12315 → 一二三一五. */
export function chineseNumeral(number: string): string {
  const value = Number(number)
  if (!/^\d{1,2}$/.test(number)) return [...number].map((digit) => digits[Number(digit)]).join('')
  if (value < 10) return digits[value]!
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`
}

/** The number that a Chinese numeral up to 99 says: 七 → 7, 四十八 → 48; nothing for what is no such numeral. */
export function arabicNumber(numeral: string): string | undefined {
  const parts = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral.replaceAll('两', '二'))
  if (!parts || numeral === '') return undefined
  const [, tens, ten, ones] = parts
  return String((ten ? 10 * (tens ? digits.indexOf(tens) : 1) : 0) + (ones ? digits.indexOf(ones) : 0))
}
