import { expect, test } from 'vitest'
import { hash } from '../../src/quizzes/hash.ts'

// Source: the test vectors of the FNV reference code (test_fnv.c), FNV-1a, 32 bits.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['fo', 0x6222e842],
  ['foo', 0xa9f37ed7],
  ['foob', 0x3f5076ef],
  ['fooba', 0x39aaa18a],
  ['foobar', 0xbf9cf968],
])('gives what is published for “%s”', (text, number) => {
  expect(hash(text)).toBe(number)
})

test('tells Chinese texts apart and keeps to 32 bits', () => {
  const texts = ['钥匙', '匙钥', '钥匙🔑', '鑰匙']
  const hashes = texts.map(hash)
  expect(new Set(hashes).size).toBe(texts.length)
  for (const number of hashes) expect(number).toBe(number >>> 0)
})
