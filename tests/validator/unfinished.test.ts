import { describe, expect, test } from 'vitest'
import { unfinishedIn } from '../../src/validator/unfinished.ts'

describe('a whole value', () => {
  test.each([
    '待补充', '待补充。', '（待补充）', '【待定】', '暂无', '无', '无。', '略', '（略）', '同上', '-', '—', '——', '……', '...', '…',
    '。', '、、、', '/', 'TODO', 'todo', 'TODO：写清运费', 'TBD', 'FIXME', 'XXX', 'xxx', '×××', '占位', '占位文字',
    '此处填写步骤', '（此处填写）', 'Lorem ipsum dolor sit amet', 'N/A', 'n/a', '？？？', '待写', '待填', '待完善', '未完待续',
    '以后再补', '回头再写。', '见上', '敬请期待', '  待补充  ', '~', '空',
  ])('%s is unfinished', (text) => {
    expect(unfinishedIn(text, { isWhole: true })).toBeDefined()
  }) // prettier-ignore

  test.each([
    '没有', '无理由退货', '无需退回', '有', '略有破损', '待发货', '暂无库存时告诉买家', '说不清', '3', '%', '📦', '✓', '￥', '是', 'XXL',
    '亲，我想……退掉', '我看看……', '「……」后面的话', '有没有？', '无货', '其他', '{商品}', 'TODO-list 是什么',
  ])('%s says something', (text) => {
    expect(unfinishedIn(text, { isWhole: true })).toBeUndefined()
  }) // prettier-ignore

  test.each(['无', '-', '同上', '……'])('%s is a fair answer where nothing is one', (text) => {
    expect(unfinishedIn(text, { isWhole: true, mayBeNone: true })).toBeUndefined()
  })

  test('no blank is a text', () => {
    expect(unfinishedIn(' 　', { isWhole: true })).toBeUndefined()
  })
})

describe('within a text', () => {
  test.each([
    ['退款金额 TODO，问财务', 'TODO', 5],
    ['运费规则待补充。', '待补充', 4],
    ['时限：待定', '待定', 3],
    ['运费由谁出（略）', '（略）', 5],
    ['赔 XX 元', 'XX', 2],
    ['请联系 XXX', 'XXX', 4],
    ['步骤如下：此处填写', '此处填写', 5],
    ['以后再写', '以后再写', 0],
  ])('%s', (text, words, at) => {
    expect(unfinishedIn(text)).toEqual({ words, at })
  })

  test.each([
    '补发时间待定的，先告诉买家', '状态是「待补充」的订单', '平台显示待补充凭证', '待补发的商品', '尺码有 XXL、XXXL', '订单状态待定中',
    '说「TODO」不好', '占位置的大件', '请买家稍后补充照片', '之后补写备注的客服', '在此处填写单号前先核对', '无', '略', '……',
    '写在冒号后面补上', '「等等……」', 'AS-XXX-1',
  ])('%s is finished', (text) => {
    expect(unfinishedIn(text)).toBeUndefined()
  }) // prettier-ignore
})
