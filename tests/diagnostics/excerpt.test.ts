import { expect, test } from 'vitest'
import { excerptOf, underline } from '../../src/diagnostics/excerpt.ts'

test('a short line is shown whole, without the space around it, and what is meant is marked', () => {
  const excerpt = excerptOf('  <Step id="look" role="shiftlead">  ', 25, 9)
  expect(excerpt.text).toBe('<Step id="look" role="shiftlead">')
  expect(excerpt.text.slice(...excerpt.mark)).toBe('shiftlead')
})

test('of a long line the part around what is meant is shown', () => {
  const line = `${'钥'.repeat(100)}备用${'匙'.repeat(100)}`
  const excerpt = excerptOf(line, 101, 2)
  expect(excerpt.text).toBe(`…${'钥'.repeat(60)}备用${'匙'.repeat(60)}…`)
  expect(excerpt.text.slice(...excerpt.mark)).toBe('备用')
})

test('the word that stands there is marked unless told', () => {
  const marked = (line: string, column: number) => {
    const { text, mark } = excerptOf(line, column)
    return text.slice(...mark)
  }
  expect(marked('<Step id="look">', 1)).toBe('<Step')
  expect(marked('title: 钥匙，门', 8)).toBe('钥匙')
  expect(marked('title＝"门"', 6)).toBe('＝')
})

test('no character is cut in two', () => {
  const { text } = excerptOf(`${'📦'.repeat(80)}x`, 161, 1)
  expect(text.replaceAll('📦', '')).toBe('…x')
})

test('the mark stands below what it marks where wide characters take two columns', () => {
  expect(underline({ text: '备用 key 📦门', mark: [3, 6] })).toBe('     ^^^')
  expect(underline({ text: '📦门', mark: [2, 3] })).toBe('  ^^')
  expect(underline({ text: '', mark: [0, 0] })).toBe('^')
})
