import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseNumeral } from '../../src/search/numerals.ts'
import { parseNumber, readNumber, writeNumber, type NumberSlip } from '../../src/templates/number-text.ts'

describe('a number', () => {
  test.each([
    ['3000000', '元', 3_000_000],
    ['3,000,000', '元', 3_000_000],
    ['３，０００', '元', 3000],
    ['1 200', '元', 1200],
    ['300 万', '元', 3_000_000],
    ['300万元', '元', 3_000_000],
    ['300w', '元', 3_000_000],
    ['300W元', '元', 3_000_000],
    ['1.5 亿', '', 150_000_000],
    ['1.5k', '元', 1500],
    ['1万亿', '元', 1e12],
    ['98%', '%', 98],
    ['９８％', '%', 98],
    ['百分之五', '%', 5],
    ['百分之三点五', '%', 3.5],
    ['百分之百', '%', 100],
    ['0.1', '', 0.1],
    ['.5', '', 0.5],
    ['-3', '', -3],
    ['+3', '', 3],
    ['−3', '', -3],
    ['负三百', '元', -300],
    [' 12 人 ', '人', 12],
    ['0.29 万', '', 2900],
    ['¥1,200.00', '元', 1200],
    ['￥1，200', '元', 1200],
    [' ¥ 1,200.00 ', '元', 1200],
    ['RMB 1200', '元', 1200],
    ['-¥1,200.00', '元', -1200],
    ['¥-1,200.00', '元', -1200],
    ['(1,200.00)', '元', -1200],
    ['（￥1,200.00）', '元', -1200],
    ['¥(1,200.00)', '元', -1200],
    ['100元', '元', 100],
    ['100块钱', '元', 100],
    ['100元', '元/店/天', 100],
    ['300', '万元', 300],
    ['300万元', '万元', 300],
    ['三百万', '元', 3_000_000],
    ['一千二百', '元', 1200],
    ['一千二', '元', 1200],
    ['一千零二', '元', 1002],
    ['一百五', '元', 150],
    ['三万五', '元', 35_000],
    ['三万零五', '元', 30_005],
    ['3万5千', '元', 35_000],
    ['1亿2000万', '元', 120_000_000],
    ['三点五万', '元', 35_000],
    ['两千', '元', 2000],
    ['十五', '人', 15],
    ['二〇二六', '人', 2026],
    ['壹仟贰佰元整', '元', 1200],
    ['五', '人', 5],
  ])('%s in %s is %d', (typed, unit, value) => {
    expect(readNumber(typed, unit)).toBe(value)
  })

  test.each<[string, string, NumberSlip]>([
    ['98%', '元', 'percent'],
    ['百分之五', '元', 'percent'],
    ['12,5', '元', 'comma'],
    ['3,00', '', 'comma'],
    ['1,000,00', '', 'comma'],
    ['1，20，000', '', 'comma'],
    ['100-200', '人', 'two'],
    ['100~200', '人', 'two'],
    ['100到200', '人', 'two'],
    ['三到五', '人', 'two'],
    ['三四', '人', 'two'],
    ['十七八', '人', 'two'],
    ['三五万', '元', 'two'],
    ['1 2', '', 'two'],
    ['约 100', '人', 'vague'],
    ['100 多', '人', 'vague'],
    ['100左右', '人', 'vague'],
    ['1e5', '', 'exponent'],
    ['1E+09', '元', 'exponent'],
    ['99999999999999999999', '', 'long'],
    ['123456789012345678901', '元', 'long'],
    ['1234567890.1234567', '元', 'long'],
    ['100亿亿', '元', 'none'],
    ['¥300', '人', 'unit'],
    ['300元', '人', 'unit'],
    ['300万', '万元', 'unit'],
    ['12 人', '店', 'none'],
    ['', '', 'none'],
    ['0x10', '', 'none'],
    ['1.', '', 'none'],
    ['Infinity', '', 'none'],
    ['万', '', 'none'],
    ['半', '', 'none'],
    ['--5', '', 'none'],
    ['(-5)', '', 'none'],
    ['(5', '', 'none'],
    ['一百百', '', 'none'],
    ['$300', '元', 'none'],
  ])('%s in %s is none: %s', (typed, unit, slip) => {
    expect(parseNumber(typed, unit)).toBe(slip)
    expect(readNumber(typed, unit)).toBeUndefined()
  })
})

/** A whole number as Chinese writes it, by the book. */
function inChinese(value: number): string {
  if (value === 0) return '零'
  const below = (part: number): string => {
    const [thousands, hundreds, tens, ones] = String(part).padStart(4, '0').split('').map(Number) as [number, number, number, number] // prettier-ignore
    const digit = (of: number) => '零一二三四五六七八九'[of]!
    const written = `${thousands ? `${digit(thousands)}千` : '零'}${hundreds ? `${digit(hundreds)}百` : '零'}${tens ? `${digit(tens)}十` : '零'}${ones ? digit(ones) : '零'}`
    return written.replace(/零+$/, '').replaceAll(/零+/g, '零')
  }
  const [top, middle, bottom] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4]
  const written = `${top ? `${below(top)}亿` : ''}${middle ? `${below(middle)}万` : top && bottom ? '零' : ''}${below(bottom)}`
  return written.replaceAll(/零+/g, '零').replace(/^零/, '')
}

const fullWidth = (text: string) => text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)) // prettier-ignore

/** Every way in which a number of 元 may be typed or pasted. */
function waysToWrite(value: number): string[] {
  const size = Math.abs(value)
  const sign = value < 0 ? '-' : ''
  const grouped = writeNumber(size)
  const fixed = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(size)
  const plain = String(size)
  const scaled = [['万', 4], ['w', 4], ['亿', 8], ['千', 3], ['k', 3], ['百万', 6]].map(([word, places]) => `${Number(`${size}e-${places}`)}${word}`) // prettier-ignore
  const positive = [
    plain,
    grouped,
    fixed,
    grouped.replaceAll(',', ' '),
    ...scaled.filter((text) => !/e-?\d/.test(text)),
    ...(Number.isInteger(size) ? [inChinese(size)] : []),
  ]
  const signed = positive.flatMap((text) => [
    `${sign}${text}`,
    `${sign}¥${text}`,
    `¥ ${sign}${text}`,
    ` ${sign}${text} 元 `,
  ])
  const bracketed = value < 0 ? [`(${grouped})`, `¥(${fixed})`, `(¥${fixed})`] : []
  const said = value < 0 && Number.isInteger(size) ? [`负${inChinese(size)}`] : []
  return [...signed, ...bracketed, ...said].flatMap((text) => [text, fullWidth(text)])
}

test('in every way that it may be typed or pasted, a number is itself', () => {
  const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((value) => value / 100)
  const round = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 8 })).map(([value, zeros]) => value * 10 ** zeros) // prettier-ignore
  fc.assert(
    fc.property(fc.oneof(cents, round, fc.integer({ min: -99_999_999, max: 99_999_999 })), (value) => {
      for (const typed of waysToWrite(value)) expect([typed, readNumber(typed, '元')]).toEqual([typed, value]) // prettier-ignore
    }),
  )
})

test('the numerals that the search knows are read alike', () => {
  for (let value = 1; value < 100; value += 1) expect(readNumber(chineseNumeral(String(value)), '')).toBe(value)
  expect(readNumber(chineseNumeral('12315'), '')).toBe(12_315)
})

test('reads back what it writes, to as many decimals as it is asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
      fc.nat({ max: 6 }),
      (value, places) => {
        const number = Number(`${value}e-${places}`)
        expect(readNumber(writeNumber(number, 15), '')).toBeCloseTo(number, 10)
        expect(readNumber(writeNumber(number), '')).toBeCloseTo(number, 1)
      },
    ),
  )
})

test('never throws, whatever is typed', () => {
  const part = fc.constantFrom('一', '十', '百', '万', '亿', '点', '零', '1', '.', ',', '¥', '(', ')', '-', '百分之', '元', '%', ' ') // prettier-ignore
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (typed, unit) => void readNumber(typed, unit)))
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom('', '元', '%'), (parts, unit) => {
      const value = readNumber(parts.join(''), unit)
      expect(value === undefined || Number.isFinite(value)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
