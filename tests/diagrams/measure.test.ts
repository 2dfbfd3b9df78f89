import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth, wrap } from '../../src/diagrams/measure.ts'

const closing = /[，。、；：？！」』）》〉】”’…%,.;:?!)\]}]/
const opening = /[「『（《〈【“‘([{]/
const ofWord = /[A-Za-zÀ-ɏ0-9.,%+\-/:'&_]/

const pieces = [
  '登',
  '钥匙',
  '退货运费',
  '，',
  '。',
  '？',
  '」',
  '）',
  '「',
  '（',
  '“',
  '”',
  ' ',
  '  ',
  '\n',
  '📦',
  '20%',
  '7 天',
  '10,000',
  'key',
  "don't",
  'café',
  '(',
  ')',
  '/',
  '<',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((some) => some.join(''))
const shortText = text.map((all) => [...all].slice(0, 14).join(''))
const widest = fc.integer({ min: 1, max: 10 })

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '')

/** Whether a line may end before the character at an index. */
function mayBreak(characters: readonly string[], index: number): boolean {
  const before = characters.slice(0, index).findLast((character) => character !== ' ')!
  const after = characters.slice(index).find((character) => character !== ' ')!
  if (closing.test(after) || opening.test(before)) return false
  return !(ofWord.test(characters[index - 1]!) && ofWord.test(characters[index]!))
}

/** All ways to break a text into lines. */
function everyBreak(text: string): string[][] {
  const characters = [...oneLine(text)]
  const breaks = characters.map((_, index) => index).filter((index) => index > 0 && mayBreak(characters, index))
  let ways: number[][] = [[]]
  for (const at of breaks) ways = ways.flatMap((way) => [way, [...way, at]])
  return ways.map((way) =>
    [0, ...way]
      .map((from, index) => characters.slice(from, way[index]).join('').trim())
      .filter((line, index) => line !== '' || index === 0),
  )
}

const widestOf = (lines: readonly string[]) => Math.max(...lines.map(textWidth))

describe('the width of a text', () => {
  test('is one em for each Chinese character, full-width sign and emoji', () => {
    expect(textWidth('退货运费，「好」（Ａ）…—')).toBe(13)
    expect(textWidth('📦𠮷')).toBe(2)
    expect(textWidth('')).toBe(0)
  })

  test('is less for Latin letters, and least for narrow ones', () => {
    expect(textWidth('key')).toBeLessThan(3)
    expect(textWidth('ill')).toBeLessThan(textWidth('key'))
    expect(textWidth('key')).toBeLessThan(textWidth('KEY'))
  })

  test('is the sum of its parts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(textWidth(a + b)).toBeCloseTo(textWidth(a) + textWidth(b))
      }),
      { seed: 7 },
    )
  })
})

describe('a text broken into lines', () => {
  test.each([
    ['登记钥匙', 9, ['登记钥匙']],
    ['买家不愿说，或者说不清楚', 9, ['买家不愿说，', '或者说不清楚']],
    ['签收次日零点起，还在 168 小时内吗？', 8, ['签收次日零点', '起，还在 168', '小时内吗？']],
    ['超过 10,000 元', 6, ['超过', '10,000 元']],
    ['说「七天无理由」', 3, ['说「七', '天无理', '由」']],
    ['（（退）），', 1, ['（（退）），']],
    ['supercalifragilistic 钥匙', 4, ['supercalifragilistic', '钥匙']],
    ['x'.repeat(50), 9, ['x'.repeat(15), 'x'.repeat(15), 'x'.repeat(15), 'x'.repeat(5)]],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 4, ['👨‍👩‍👧', '👨‍👩‍👧', '👨‍👩‍👧']],
    ['登记\n    钥匙', 9, ['登记 钥匙']],
    ['', 9, ['']],
    [' \n ', 9, ['']],
  ])('%j within %i em', (text, widest, lines) => {
    expect(wrap(text, widest)).toEqual(lines)
  })

  test('loses no character', () => {
    fc.assert(
      fc.property(text, widest, (text, widest) => {
        expect(withoutSpaces(wrap(text, widest).join(''))).toBe(withoutSpaces(text))
      }),
      { seed: 7, numRuns: 1000 },
    )
  })

  test('never breaks before closing punctuation, after opening punctuation or within a word', () => {
    fc.assert(
      fc.property(text, widest, (text, widest) => {
        const lines = wrap(text, widest)
        for (const line of lines.slice(1)) expect(line).not.toMatch(new RegExp(`^${closing.source}`))
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(new RegExp(`${opening.source}$`))
        expect(lines.flatMap((line) => line.split(' '))).toEqual(
          expect.arrayContaining(oneLine(text).match(new RegExp(`(?<=^| )${ofWord.source}+(?= |$)`, 'g')) ?? []),
        )
        expect(lines).toEqual(lines.map(oneLine))
      }),
      { seed: 7, numRuns: 1000 },
    )
  })

  test('has as few lines as fit, about as even as they can be', () => {
    fc.assert(
      fc.property(shortText, widest, (text, widest) => {
        const ways = everyBreak(text)
        // A part that cannot be broken may be wider than asked.
        const limit = Math.max(widest, Math.min(...ways.map(widestOf)))
        const fewest = Math.min(...ways.filter((lines) => widestOf(lines) <= limit + 1e-9).map((lines) => lines.length))
        const lines = wrap(text, widest)
        expect(ways).toContainEqual(lines)
        if (limit === widest) {
          expect(widestOf(lines)).toBeLessThanOrEqual(widest + 1e-9)
          expect(lines).toHaveLength(fewest)
          const even = Math.min(...ways.filter(({ length }) => length === fewest).map(widestOf))
          expect(widestOf(lines)).toBeLessThanOrEqual(even + 0.5 + 1e-9)
        }
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
