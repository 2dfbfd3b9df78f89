import { describe, expect, test } from 'vitest'
import { unfinishedIn } from '../../src/validator/unfinished.ts'

describe('what is all that a place says', () => {
  test.each([
    '待确认', '待核实', '待核对。', '（待确认）', '【待审核】', '待讨论', '待更新', '见附件', '详见附件。', '见附表', '[日期]', '【日期】', '【金额】', '[姓名]',
    '____ 元', '__元', '【】元', '（ ）天', 'N天', 'X 天', 'Ｎ天', '单击此处添加文字', '点击此处输入', '点击此处输入文字', '单击或点击此处输入文字。', '双击此处编辑标题',
    'TO DO', 'to-do', 'TBD', 'TBD.', 'FIXME', 'FIXME: 运费', '测试', '测试…', '测试123', '测试文字', '测试内容', '测试一下', 'test', 'test1', '示例文字', '示例文本。', '样例内容', '占位文字',
    'Lorem ipsum', '同上', '同上。', '略', '（略）', '(空)', '（空）', '空白', '???', '？？？', '。。。', '...', '？', '请填写', '请输入', '见下', 'asdf',
  ])('%s is unfinished', (text) => {
    expect(unfinishedIn(text, { isWhole: true })).toBeDefined()
  }) // prettier-ignore
})

describe('a hole in a sentence', () => {
  test.each([
    '退款时限：待确认', '赔付：待核实。', '退运费（待确认）', '7 天内（待核实）退款', '标准：见附件', '退货标准详见附件。', '请在[日期]前寄出', '请在【日期】前寄出', '退【金额】给买家', '亲，[店铺名]给您退款',
    '赔 ____ 元', '赔__元', '赔【】元', '赔 [ ] 元', '赔（）元', '请在 N天 内寄回', '请在 X 天内寄回', '满 N 件', '打 X 折', '等 __ 个工作日', '____年__月__日', '时限 ??? 小时', '赔？？元',
    '先看。\n单击此处添加文字', '正文：点击此处输入文字', 'TO DO 运费', '运费 FIXME', '运费：???', '运费：。。。', '运费：...', '步骤：（空）', '赔 XX 元', '告诉买家：「退 XX 元」', '这里是示例文字',
  ])('%s', (text) => {
    expect(unfinishedIn(text)).toBeDefined()
  }) // prettier-ignore
})

test.each([
  '状态：待确认', '状态: 待核实', '把状态改成：待确认', '备注：待核实', '订单状态是待确认的，先打给组长', '待确认收货的订单', '待律师确认', '（待律师确认）', '金额待确认的，先别答应', '等仓库待核对的件', '待审核的退款单',
  '签名：____', '签名：______', '日期 ________', '请在 ____ 上签字', '姓名【】', '【注意】先看单号', '【退货】', '《【商家-缺货/无货】实施细则》', '[微笑]亲，您好', '[规则卡](/rules/)', '见附件里的截图', '买家发来的附件', '让买家把截图放进附件',
  '把「N 天」换成数字', '写「X 天」的不算数', '7+N 天', 'A/B/N 类', 'NFC', 'XL 码 3 件', 'X 光机', 'N95 口罩', 'VN 线', '满 100 元减 10 元', '请买家点击这里申请退款', '请买家点击此处的链接', '在测试环境里看', '做一次测试，看会不会响',
  '测验一共 15 题', '示例见下面的表', '测试题 3 道', '怎么还不发货？？？', '在吗？？天猫说可以', '可以吗？？次日再说', '我想……退掉', '……还是不要了', '好吧。。。', '「XX 市 XX 区」', '地址只写到「XX 市 XX 区」，门牌不写', '称呼写「XX 先生」',
  '同上一张单子一起寄', '略有色差', '空包裹', '空白单据要作废', '如下三种', '见上面的表', 'to do list', 'testing', '5 元', '（1）元旦值班', '3 次日达', '一天一次', '请输入正确的单号再查', '请填写退货单号后提交',
])('%s is finished', (text) => {
  expect(unfinishedIn(text)).toBeUndefined()
  if (!/[？。.…]{2,}|^\p{P}/u.test(text)) expect(unfinishedIn(text, { isWhole: true })).toBeUndefined()
}) // prettier-ignore

test.each(['待确认', '待核实', '____ 元'])(
  '%s is a fair answer where nothing is one, and a blank where one is',
  (text) => {
    expect(unfinishedIn(text, { isWhole: true, mayBeNone: true, hasBlanks: true })).toBeUndefined()
  },
)

test.each(['扣（ ）分，赔____元', '第 __ 天', '【】月【】日'])('%s is to be filled in', (text) => {
  expect(unfinishedIn(text, { hasBlanks: true })).toBeUndefined()
})
