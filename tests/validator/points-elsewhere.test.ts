import { expect, test } from 'vitest'
import { optionCalledIn, pointsAt } from '../../src/validator/points-elsewhere.ts'

const ask = '买家问几天能退，你怎么答？'

test.each([
  '以上都对', '以上都不对', '以上皆是', '以上全部', '以上全部正确', '以上都是。', '「以上都不是」', '以上说法都正确', '以上三项都对',
  '上述均不正确', '上面几项都要', '以上没有一个对', '以上选项都不对', '以上答案都不正确', '全部正确', '全对', '都对', '都不对',
  '都不是', '全都错', '两个都不对', '没有正确答案', '没有一个正确的选项', '其他都不对', 'All of the above', 'None of the above.', '**以上都对**', '全选',
])('「%s」 points at all the others', (option) => {
  expect(pointsAt(option, ask)).toBe('all')
}) // prettier-ignore

test.each([
  'A 和 B', 'A、B', 'AB', 'Ａ和Ｂ都对', 'A、C、D', 'A 和 B 两项都对', '选项 A 和选项 C', '选项一和二', '选项1和2', '第一项和第三项', '第一个和第二个都对',
  '①②', '① 和 ②', '一和三', '甲和乙', '前两项', '前两项都对', '后三个都不对', '同 A', '只有 A 对', '除 B 以外都对', '和 A 一样', '先做选项 A，再退款', 'B 选项', 'A/B',
])('「%s」 points at some of the others', (option) => {
  expect(pointsAt(option, ask)).toBe('some')
}) // prettier-ignore

test.each([
  '都退给买家', '全额退款', '以上海仓为准', '两边都寄', '都对买家说清楚', '没有', '一个也不退', '七天', 'A 类商品', '插 A 旗', '照平台 A+ 的说法回', 'VIP', 'B2B 的单子',
  '第一天和第三天各问一次', '先验货，再退款', '按上面的地址寄', '前两天', '500 元以上都要组长批', '1 天', '三', '7', '下面写上签收时间', '上面盖章', '都可以退', '都要', 'APP 里提交', '第一', '第三天', '第二步',
])('「%s」 says itself what it means', (option) => {
  expect(pointsAt(option, ask)).toBeUndefined()
}) // prettier-ignore

test('signs that stand in the question are parts of the question', () => {
  expect(pointsAt('甲和乙', '哪几句对？\n甲：七天\n乙：签收次日起算')).toBeUndefined()
  expect(pointsAt('①②', '① 先验货 ② 再退款 ③ 都不做')).toBeUndefined()
  expect(pointsAt('甲和丙', '甲：七天')).toBe('some')
  // Letters are on the page, whatever the question holds.
  expect(pointsAt('A 和 B', 'A：七天\nB：八天')).toBe('some')
})

test.each([
  ['选项 A 少算了一天', '选项A'],
  ['B 选项少算了一天', 'B选项'],
  ['C 项不对', 'C项'],
  ['看选项二', '选项二'],
])('「%s」 calls an option %s', (text, called) => {
  expect(optionCalledIn(text)).toBe(called)
})

test.each(['哪个选项看不懂，我讲给您听', 'A 项目组', '登记表第一项写错了', '三项都写', '平台 VIP 项'])(
  '「%s」 calls none',
  (text) => {
    expect(optionCalledIn(text)).toBeUndefined()
  },
)
