import { expect, test } from 'vitest'
import { cut, shorten } from '../../src/diagnostics/shorten.ts'

test('leaves a text that is short enough as it is', () => {
  expect(shorten('备用钥匙', 4)).toBe('备用钥匙')
  expect(shorten('📦📦', 2)).toBe('📦📦')
  expect(shorten('', 0)).toBe('')
})

test('shows of a longer one as many characters as asked, and that there is more', () => {
  expect(shorten('备用钥匙在前台', 4)).toBe('备用钥匙…')
  expect(cut('备用钥匙在前台', 4)).toBe('备用钥匙')
})

test('cuts no character in two', () => {
  expect(shorten('📦📦📦', 2)).toBe('📦📦…')
  expect(shorten('👨‍👩‍👧👍🏽钥匙', 2)).toBe('👨‍👩‍👧👍🏽…')
  expect(shorten('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301e\u0301…')
})
