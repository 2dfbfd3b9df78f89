import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseQuery } from '../../src/search/analyse-query.ts'
import { bigrams } from '../../src/search/bigrams.ts'
import { simplifiedBy } from '../../src/search/normalise.ts'
import { arabicNumber, chineseNumeral } from '../../src/search/numerals.ts'
import { readingsOf } from '../../src/search/readings.ts'
import { runsOf } from '../../src/search/runs.ts'
import { soundsOf } from '../../src/search/sounds.ts'
import { withoutStopPhrases } from '../../src/search/stop-phrases.ts'
import { meaningsIn } from '../../src/search/synonyms.ts'

const simplified = simplifiedBy('鑰钥')
const synonyms = new Map([
  ['锁匙', ['钥匙']],
  ['配锁匙', ['配制 钥匙']],
  ['24h', ['24 小时']],
])
const analyse = (query: string) => analyseQuery(query, { simplified, synonyms })
const terms = (query: string) => Object.fromEntries(analyse(query).terms)

test('parts a text by script and drops the rest', () => {
  expect(runsOf('丢key48把！锁 匙').map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'han:丢', 'latin:key', 'digits:48', 'han:把', 'han:锁', 'han:匙',
  ]) // prettier-ignore
})

test('looks for pairs of characters, and for a single one where there is no pair', () => {
  expect(bigrams('备用钥匙')).toEqual(['备用', '用钥', '钥匙'])
  expect(terms('備用鑰匙')).toMatchObject({ 用钥: 1, 钥匙: 1 })
  expect(terms('锁')).toEqual({ 锁: 0.4 })
})

test('leaves stop phrases out, unless there is nothing else', () => {
  expect(withoutStopPhrases('钥匙丢了怎么办')).toEqual(['钥匙丢'])
  expect(withoutStopPhrases('怎么办')).toEqual(['怎么办'])
})

describe('synonyms', () => {
  test('the longest word at each place, none within another', () => {
    expect(meaningsIn('要配锁匙和锁匙', synonyms).map(({ said }) => said)).toEqual(['配锁匙', '锁匙'])
  })

  test('are found across stop phrases, since the whole run is looked at', () => {
    expect(meaningsIn('丢了锁匙', new Map([['了锁', ['钥匙']]]))).toHaveLength(1)
  })

  test('of letters and digits are whole words', () => {
    const some = new Map([['kf', ['客服']], ['24h', ['小时']]]) // prettier-ignore
    expect(meaningsIn('kfc 24h', some).map(({ said }) => said)).toEqual(['24h'])
    expect(meaningsIn('124h', some)).toEqual([])
  })

  test('add the pairs of the formal word, and weigh less than what was typed', () => {
    expect(terms('锁匙')).toEqual({ 锁匙: 1, 钥匙: 0.8 })
    expect(terms('24h')).toMatchObject({ 24: 1, h: 1, 小时: 0.8 })
  })
})

describe('numbers', () => {
  test('are looked for as they are typed, and as Chinese writes them', () => {
    expect(terms('7天')).toMatchObject({ 7: 1, 七天: 0.8 })
    expect(terms('四十八小时')).toMatchObject({ 48: 0.4 })
  })

  test.each([['7', '七'], ['10', '十'], ['15', '十五'], ['48', '四十八'], ['0', '零'], ['12315', '一二三一五']])('%s is %s', (number, numeral) => {
    expect(chineseNumeral(number)).toBe(numeral)
  }) // prettier-ignore

  test('up to 99, reading is the inverse of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (n) => arabicNumber(chineseNumeral(String(n))) === String(n)),
    )
    expect(arabicNumber('两')).toBe('2')
    expect(arabicNumber('')).toBeUndefined()
    expect(arabicNumber('钥')).toBeUndefined()
  })
})

test('letters are read as pinyin once readings are there, together and apart', () => {
  const phrases = new Map([['备用钥匙', 3]])
  const sounds = soundsOf(readingsOf([...phrases.keys()]), phrases)
  for (const query of ['byys', 'beiyongyaoshi', 'bei yong yao shi', 'beiyongyao'])
    expect(
      Object.keys(Object.fromEntries(analyseQuery(query, { simplified, synonyms, sounds }).terms)),
      query,
    ).toContain('备用')
})

test('a term counts once, with its larger weight, and never more than 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'丢锁匙怎么办7天 keyh') }), (query) => {
      const { terms: all, pieces } = analyse(query)
      expect([...all.values()].every((counts) => counts > 0 && counts <= 1)).toBe(true)
      expect([...all.keys()].every((term) => /^(?:\p{Script=Han}{1,2}|[a-z]+|[0-9]+)$/u.test(term))).toBe(true)
      expect(pieces.every((piece) => query.includes(piece))).toBe(true)
    }),
  )
})
