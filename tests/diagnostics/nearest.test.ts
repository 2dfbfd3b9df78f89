import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameWord, nearest, sayGuess } from '../../src/diagnostics/nearest.ts'

/** Letters to put in, take out or change, found by trying every one. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const rest = slips(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)
  return Math.min(rest, slips(a.slice(1), b) + 1, slips(a, b.slice(1)) + 1)
}

describe('the nearest word', () => {
  const ids = ['log-it', 'is-tagged', 'call-owner', 'returned', 'locked-away']

  test.each([
    ['returned', 'returned'],
    ['retruned', 'returned'],
    ['returnd', 'returned'],
    ['Returned', 'returned'],
    ['calowner', 'call-owner'],
    ['is_taged', 'is-tagged'],
    ['logit', 'log-it'],
  ])('to %s is %s', (typed, meant) => {
    expect(nearest(typed, ids)).toBe(meant)
  })

  test.each(['', 'l', 'lost', 'parcel', 'owner', '钥匙'])('to %j is none', (typed) => {
    expect(nearest(typed, ids)).toBeUndefined()
  })

  test('is the first of those that are as near', () => {
    expect(nearest('R03', ['R01', 'R02'])).toBe('R01')
    expect(nearest('R03', ['R01', 'R02', 'R033'])).toBe('R01')
    expect(nearest('R03', ['R01', 'R3', 'R03'])).toBe('R03')
  })

  test('counts two letters that changed places as one slip', () => {
    expect(nearest('qa', ['aq'])).toBe('aq')
    expect(nearest('nxet', ['next'])).toBe('next')
    expect(nearest('nxat', ['next'])).toBeUndefined()
  })

  test('to a word of Chinese is found in the same way', () => {
    expect(nearest('捡到钥匙了', ['捡到钥匙', '丢了钥匙'])).toBe('捡到钥匙')
  })

  test('is never further than one slip or a third of the word, and none is nearer', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (typed, known) => {
        const limit = typed.length < 2 ? -1 : Math.max(1, Math.floor(typed.length / 3))
        const far = (candidate: string) => {
          const distance = slips(typed, candidate)
          const isSwapped = distance === 2 && [...typed].sort().join('') === [...candidate].sort().join('')
          return isSwapped ? 1 : distance
        }
        const within = known.filter((candidate) => far(candidate) <= limit)
        const shortest = Math.min(...within.map(far))
        expect(nearest(typed, known)).toBe(within.find((candidate) => far(candidate) === shortest))
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('the same word', () => {
  test.each([
    ['returned', 'Returned'],
    ['call-owner', 'call_owner'],
    ['call-owner', 'ｃａｌｌ－ｏｗｎｅｒ'],
    ['shiftlead', 'shift-lead'],
    ['shiftlead', 'shift\u200Blead'],
    ['退货登记表', '《退货登记表》'],
    ['R03', 'r-3'],
  ])('is %s and %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(true)
  })

  test.each([
    ['returned', 'retruned'],
    ['R03', 'R30'],
    ['s1', 's12'],
  ])('is not %s and %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(false)
  })

  test('is stated, another one asked', () => {
    expect(sayGuess('Returned', 'returned')).toBe('改成 `returned`')
    expect(sayGuess('retruned', 'returned')).toBe('是不是 `returned`？')
  })
})
