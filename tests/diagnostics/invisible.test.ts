import { expect, test } from 'vitest'
import { invisibleIn, quote, withoutInvisible } from '../../src/diagnostics/invisible.ts'

test.each([
  ['\u200B', '零宽空格'],
  ['\u200D', '零宽字符'],
  ['\uFEFF', '字节序标记'],
  ['\u00AD', '软连字符'],
  ['\u00A0', '不换行空格'],
  ['\u3000', '全角空格'],
  ['\u2003', '特殊宽度的空格'],
  ['\u202E', '文字方向标记'],
  ['\u2028', '看不见的换行'],
])('%j has a name, wherever it stands', (character, name) => {
  const word = `shift${character}lead`
  expect(invisibleIn(word)).toEqual([name])
  expect(withoutInvisible(word)).toBe('shiftlead')
  expect(quote(word)).toBe(`\`shiftlead\`（里面有看不见的字符：${name}）`)
})

test('what can be seen is no such character', () => {
  expect(invisibleIn('前台 front-desk 🔑，。')).toEqual([])
  expect(quote('前台')).toBe('`前台`')
})
