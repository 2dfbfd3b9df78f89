import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { longestQuery, normalise, simplifiedBy } from '../../src/search/normalise.ts'
import { traditionalPairs } from '../../src/search/traditional.ts'

const simplified = simplifiedBy('鑰钥費费')

test('turns width, case and script into one form', () => {
  expect(normalise('  ＫＥＹ 鑰匙４８Ｈ ', simplified)).toBe('key 钥匙48h')
})

test('a character outside of the first plane counts as one', () => {
  expect(normalise('𠮷鑰', simplified)).toBe('𠮷钥')
})

test('whatever is typed comes out well formed and not longer than the limit, and stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const once = normalise(text, simplified)
      expect(once.isWellFormed()).toBe(true)
      expect([...once].length).toBeLessThanOrEqual(longestQuery)
    }),
  )
  expect(() => normalise('\ud800退\udfff', simplified)).not.toThrow()
})

test('no alias is Traditional: the script is turned anyway, and what the content writes is left as it is', async () => {
  const { lists } = await loadCatalogue('content')
  const converter = Converter({ from: 't', to: 'cn' })
  const aliases = lists.glossary.entries.flatMap(({ value }) => [value.term, ...value.aliases])
  expect(aliases.filter((alias) => converter(alias) !== alias)).toEqual([])
})

test('the table changes what is Traditional and never what the content itself writes', () => {
  const used = new Set('钥费后着')
  const table = simplifiedBy(traditionalPairs((character) => used.has(character)))
  expect(table.get('鑰')).toBe('钥')
  expect(table.get('費')).toBe('费')
  expect([...used].filter((character) => table.has(character))).toEqual([])
  expect([...table.values()].filter((character) => !used.has(character))).toEqual([])
})
