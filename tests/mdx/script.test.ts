import { expect, test } from 'vitest'
import { mixesScripts, toSimplified } from '../../src/mdx/script.ts'

// Behind the first four, characters from the corners of the two character sets.
test.each(['捡到鑰匙', '退貨运费', '發货前', '钥匙📦登記', '剥鑰', '鳌鑰', '齄鑰', '钥殺', '钥纘', '钥龘'])(
  'sees that %s mixes Simplified and Traditional',
  (text) => {
    expect(mixesScripts(text)).toBe(true)
  },
)

test.each([
  '捡到钥匙',
  '撿到鑰匙',
  '七天无理由退货',
  '皇后、后台、里面、公里、干洗、了解',
  '山口人田',
  'Lost key 📦 №12 ①',
  '「登记」（R01），20%……——',
  '',
])('sees no mixture in %j', (text) => {
  expect(mixesScripts(text)).toBe(false)
})

test('turns Traditional characters into Simplified and leaves everything else', async () => {
  expect(await toSimplified('撿到鑰匙 📦 R01，退貨')).toBe('捡到钥匙 📦 R01，退货')
  expect(await toSimplified('捡到钥匙')).toBe('捡到钥匙')
})
