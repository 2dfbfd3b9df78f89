import { describe, expect, test } from 'vitest'
import { sayCode, sayExpression, textOfCode } from '../../src/mdx/braces.ts'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'

test('tells curly brackets with code in them from comments and from words', () => {
  const text = '您好{昵称}，{/* 待补\n两行 */}在的 \\{ `{x}`。\n\n{1 + /* 一 */ 1}\n\n{/* 待补 */}\n'
  const { expressions } = readPage(createSource('keys.mdx', text))
  expect(expressions.map(({ value }) => value)).toEqual(['昵称', '1 + /* 一 */ 1'])
})

describe('what to do about brackets', () => {
  test('in the text is to escape each of them', () => {
    expect(sayExpression('{昵称}')).toEqual({
      what: '`{昵称}` 会被当成代码',
      fix: '在花括号前面加反斜杠：`\\{昵称\\}`',
    })
    expect(sayExpression('{{\n  订单号\n}}')).toEqual({
      what: '`{{ 订单号 }}` 会被当成代码',
      fix: '在花括号前面加反斜杠：`\\{\\{ 订单号 \\}\\}`',
    })
  })

  test('around a long text is shown shortened', () => {
    const { what, fix } = sayExpression(`{${'您好'.repeat(30)}}`)
    expect(what).toBe(`\`{${'您好'.repeat(19)}您…\` 会被当成代码`)
    expect(fix).toBe('在花括号前面加反斜杠：`\\{` 和 `\\}`')
  })

  test('in an attribute is to write its text', () => {
    expect(sayCode('within', "{'2h'}")).toEqual({
      what: "`within={'2h'}` 写成了代码",
      fix: '用英文双引号：`within="2h"`',
    })
    expect(sayCode('title', '{}').fix).toBe('用英文双引号：`title="…"`')
    expect(textOfCode('{`登记\n  ${"钥匙"}`}')).toBe('登记 $钥匙')
  })
})
