import { expect, test } from 'vitest'
import { findings, type Files } from '../../support/content.ts'

const rule = 'synonym-can-be-typed'

const synonyms = (...say: string[]): Files => ({
  'reference/synonyms.yaml': say.map((word) => `- say: ${word}\n  means: [钥匙]\n`).join(''),
})

test('is silent on the sound content, and on letters and digits', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await findings(rule, synonyms('配锁匙', 'KEY', '48h'))).toEqual([])
})

test('gives the Simplified form of a Traditional word', async () => {
  expect(await findings(rule, synonyms('锁匙', '配鑰匙'))).toEqual([
    '3: 口语词「配鑰匙」里有繁体字 → 改成「配钥匙」，打繁体的人一样搜得到',
  ])
})

test('objects to a single character, and says so once when it is Traditional too', async () => {
  expect(await findings(rule, synonyms('锁', '鎖'))).toEqual([
    '1: 口语词「锁」只有一个字 → 写大家连着说的两个字以上，例如「退钱」',
    '3: 口语词「鎖」只有一个字 → 写大家连着说的两个字以上，例如「退钱」',
  ])
})

test('leaves an entry that cannot be read to the rules about entries', async () => {
  expect(await findings(rule, { 'reference/synonyms.yaml': '- say: 鎖\n' })).toEqual([])
})
