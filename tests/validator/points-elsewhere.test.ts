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

test.each([
  '以上全是', '以上全对', '以上全部都是', '以上都要选', '以上说法都不正确', '上述几项均可', '下列都对', '下面都不是', '以上任何一项', '以上一个也不对', '如上都对', '都不对', '全部正确', '全部都对', '全都不是', '统统都对',
  '没有一项是正确的', '一个都不对', '一项也不选', '所有选项都对', '所有说法都正确', '这几个都对', '这三项都对', '这些都对', '别的都不对', '其余几项都对', '无正确答案', 'Any of the above', 'both of these', '都成立', '均不符合',
])('「%s」 points at all the others as well', (option) => {
  expect(pointsAt(option, ask)).toBe('all')
}) // prettier-ignore

test.each([
  '甲乙都对', '甲、乙都对', '甲乙丙', '甲和乙都不对', '只有甲对', '除甲以外都对', '以上 ABC', '以上ABC', '以上 A、B、C 都对', '上述 A 和 C', '前面 ABD', '以上 1、2', 'A 和 B', 'A和B都可以', 'A+B', 'ABC', 'ABCD 都选',
  '除第一项外都对', '除了第二个以外都对', '除最后一项外都对', '除 A 外其他都对', '除上一项外都对', '和上一项一样', '同上一项', '跟第一项相同', '与上面那个相反', '和 B 的说法一致', '同上', '同第二项', '前两项', '前三个选项', '后两条都对', '上两项都不对', '最后两项', '头两个都对',
  '第一项和最后一项', '第一个对', '第二项才对', '只有第三项对', 'A 对', 'B 才正确', '倒数第二项和第一项',
])('「%s」 points at some of the others as well', (option) => {
  expect(pointsAt(option, ask)).toBe('some')
}) // prettier-ignore

test.each([
  '以上个月的价格为准', '下面写清楚原因', '前两天的单子先办', '前三天免费', '后三项指标看服务分', '上一次怎么退就怎么退', '和上次一样退', '和买家说的一样', '同上级商量', '同一张单子', '第一步对单号', '第一个工作日', '第二天再问', '第一次免费', '最后一步核对', '一个也不退给他',
  '都退', '都可以', '全部退款', '全部登记', '全部退给买家', '所有订单都查', '所有差评都要回', '没有正确填写单号', '没有合适的尺码', '这三天都算', '这几个订单都退', '其他平台都不支持', '别的店都不退', 'A 类对 B 类', 'AB 胶', 'A4 纸', 'B 仓发货', 'ABS 材质', '只有组长能批', '仅退款', '除运费外都退',
  '除生鲜以外都能退', '甲方盖章', '乙方承担运费', '甲级', '三包', '一律退款', '两样都寄', '三个都寄', '两个都发', '对', '不对', '是', '正确', '可以', '不可以', '选大一码', '上面有划痕', '下面两层', '上面那件退',
])('「%s」 says itself what it means, as well', (option) => {
  expect(pointsAt(option, ask)).toBeUndefined()
}) // prettier-ignore

test('signs that stand in the question are parts of the question', () => {
  expect(pointsAt('甲和乙', '哪几句对？\n甲：七天\n乙：签收次日起算')).toBeUndefined()
  expect(pointsAt('①②', '① 先验货 ② 再退款 ③ 都不做')).toBeUndefined()
  expect(pointsAt('甲和丙', '甲：七天')).toBe('some')
  expect(pointsAt('甲乙都对', '甲：七天\n乙：签收次日起算')).toBeUndefined()
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
