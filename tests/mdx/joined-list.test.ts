import { describe, expect, test } from 'vitest'
import { splitJoined } from '../../src/mdx/joined-list.ts'

describe('questions that stand in one text are parted', () => {
  test.each([
    ['能退吗，能换吗', 2], ['不喜欢能退吗，拆了还能退不，运费谁出', 3], ['过了七天还能退吗，运费谁出', 2], ['不喜欢能退吗/拆了还能退不', 2], ['怎么退/怎么换', 2], ['怎么退／怎么换／多久到账', 3],
    ['不喜欢能退吗；拆了还能退不', 2], ['退货怎么寄；运费谁出；多久退款', 3], ['不喜欢能退吗 拆了还能退不', 2], ['不喜欢能退吗　拆了还能退不', 2], ['少了一件能补吗？，盒子是空的怎么办', 2], ['怎么退、怎么换', 2],
    ['1、能退吗2、运费谁出', 2], ['1、能退吗 2、运费谁出', 2], ['1. 能退吗 2. 能换吗 3. 运费谁出', 3], ['1）能退吗 2）运费谁出', 2], ['（1）能退吗（2）运费谁出', 2], ['①能退吗②运费谁出', 2], ['1、能退吗；2、运费谁出', 2], ['能退吗|能换吗', 2], ['能退吗, 能换吗', 2],
  ])('%s', (text, count) => {
    const parts = splitJoined(text, 'asks')
    expect(parts).toHaveLength(count)
    for (const part of parts!) expect(part).not.toMatch(/^[\d①-⑳]|[、，；/]/u)
  }) // prettier-ignore
})

test.each([
  '不喜欢，能退吗', '在吗？能退吗？', '在吗，能退吗', '在吗 能退吗', '你好 什么时候发货', '尺码、颜色能换吗', '怎么还不发货，都三天了', '东西坏了怎么办，急', '1.5 米的能换 2 米的吗', '买 1、2 件能免邮吗', '7-15 天能退吗',
  '衣服小了/大了能换吗', '你们怎么回事，什么时候发货', '亲，能便宜点吗', '第 1、2 步做完还是退不了', '2、3 天能到吗', '说好的 24 小时，怎么还没发', '收到的和图片不一样，能不能退', '能不能退啊', '退吗？',
])('%s is one question', (text) => {
  expect(splitJoined(text, 'asks')).toBeUndefined()
  expect(splitJoined(text, 'asks', true)).toBeUndefined()
}) // prettier-ignore

describe('the entries of other lists', () => {
  test.each([
    ['options', '红、黄、蓝', 3], ['options', '是/否', 2], ['options', '待确认，已确认', 2], ['aliases', '退款；退钱', 2], ['say', '退货、退件', 2], ['goals', '会登记；会归还', 2], ['goals', '1、会登记 2、会归还', 2], ['goals', '①会登记钥匙，不漏填②会归还', 2], ['platforms', 'tmall、jd', 2],
  ])('%s: [%s]', (key, text, count) => expect(splitJoined(text, key, true)).toHaveLength(count)) // prettier-ignore

  test.each([
    ['options', '退货/换货'], ['variants', '您好，在的'], ['goals', '看得懂退货、换货的区别'], ['goals', '会登记，会归还'], ['aliases', '七天无理由'], ['steps', '1. 看'], ['goals', '1 个 2 个都会'],
  ])('%s: [%s, …] is one', (key, text) => expect(splitJoined(text, key)).toBeUndefined()) // prettier-ignore
})
