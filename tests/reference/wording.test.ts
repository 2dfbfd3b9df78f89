import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillIn, forNextBuyer, piecesOf } from '../../src/reference/wording.ts'

const refund = piecesOf('{昵称}您好，退款{退款金额}，{昵称}请查收。')

test('takes a wording apart in order', () => {
  expect(refund).toEqual([
    { blank: '昵称' },
    { words: '您好，退款' },
    { blank: '退款金额' },
    { words: '，' },
    { blank: '昵称' },
    { words: '请查收。' },
  ])
})

test('names what is missing, each once, and counts spaces as nothing', () => {
  expect(fillIn(refund, { 退款金额: ' \n　' })).toEqual({ text: undefined, missing: ['昵称', '退款金额'] })
})

test('fills every blank with what was typed, without the spaces around it', () => {
  expect(fillIn(refund, { 昵称: ' 小林 ', 退款金额: '12.50 元', 别的: '没有用到' })).toEqual({
    text: '小林您好，退款12.50 元，小林请查收。',
    missing: [],
  })
})

test('takes what was typed as it is, whatever signs are in it', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(value, (typed) => {
      expect(fillIn(piecesOf('前{昵称}后'), { 昵称: typed }).text).toBe(`前${typed.trim()}后`)
    }),
  )
})

test('keeps for the next buyer only what belongs to the shop', () => {
  expect(forNextBuyer({ 昵称: '小林', 客服名: '小周', 店铺名: '小店', 退货地址块: '某市', 退款金额: '3 元' })).toEqual({
    客服名: '小周',
    店铺名: '小店',
    退货地址块: '某市',
  })
})
