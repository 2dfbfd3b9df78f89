import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsFor } from '../../src/search/pinyin.ts'
import { readingsOf } from '../../src/search/readings.ts'
import { soundingLike, soundsOf } from '../../src/search/sounds.ts'

const phrases = new Map([
  ['备用钥匙登记', 3],
  ['重新配钥匙', 3],
  ['行李寄存', 1.5],
  ['失物', 1.5],
])
const sounds = soundsOf(readingsOf([...phrases.keys()]), phrases)
const words = (letters: string) => wordsFor(letters, sounds).map(([word]) => word)

test.each([
  ['yaoshi', '钥匙'],
  ['byys', '备用钥匙'],
  ['beiyongys', '备用钥匙'],
  ['yaosh', '钥匙'],
  ['chongxin', '重新'],
  ['xingli', '行李'],
])('%s is %s', (letters, word) => expect(words(letters)[0]).toBe(word))

test('a character that is read otherwise in a word is read so', () => {
  expect(words('zhongxin')).toEqual([])
  expect(words('hangli')).toEqual([])
})

test('one initial says nothing, and neither do letters that are no reading', () => {
  expect(words('qqqqxxzz')).toEqual([])
  expect(words('swsw')).toEqual([])
  expect(words('b')).toEqual([])
  expect(words('xyzxyz')).toEqual([])
})

test.each([
  ['yaoshishiwu', ['钥匙', '失物']],
  ['byyssw', ['备用钥匙', '失物']],
  ['xinglibeiyongyaosh', ['行李', '备用钥匙']],
])('%s is cut into words, since none has all of it', (letters, parts) => {
  expect(words(letters)).toEqual(expect.arrayContaining(parts))
})

test('letters that are no pinyin are given up soon, however many they are', () => {
  const start = performance.now()
  expect(words('xyz'.repeat(40))).toEqual([])
  expect(performance.now() - start).toBeLessThan(1000)
})

test('the best candidate fits 1 and the others no better', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'beiyongshaxwuljcd'), minLength: 1, maxLength: 12 }),
      (letters) => {
        const found = wordsFor(letters, sounds)
        if (found.length > 0) expect(found[0]![1]).toBe(1)
        expect(found.every(([, fit]) => fit > 0 && fit <= 1)).toBe(true)
      },
    ),
  )
})

test('every beginning of a full reading of two characters or more leads to its word', () => {
  const whole = 'beiyongyaoshi'
  for (let end = 'beiyo'.length; end <= whole.length; end += 1)
    expect(words(whole.slice(0, end))[0], whole.slice(0, end)).toMatch(/^备用/)
})

test('knows which pair sounds like one that nobody writes', () => {
  expect(soundingLike('要是', sounds)).toEqual(['钥匙'])
  expect(soundingLike('钥匙', sounds)).toEqual([])
  expect(soundingLike('😀匙', sounds)).toEqual([])
})
