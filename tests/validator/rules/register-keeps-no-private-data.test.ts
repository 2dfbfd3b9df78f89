import { expect, test } from 'vitest'
import { findings, messagesOf, type Files } from '../../support/content.ts'

const rule = 'register-keeps-no-private-data'

const remove = '删掉这一列；要联系买家，用订单号在平台聊天里找'
const mask = '给这一列加上 `masked: true`'

const register = (...columns: string[]): Files => ({
  'registers/R02.yaml': `name: 备用钥匙表
purpose: 记下寄出的🔑钥匙
owner: shiftlead
retention: 12m
columns:
  - { id: order, name: 订单号, type: order }
${columns.map((column) => `  - { ${column} }`).join('\n')}
`,
})

const objectsTo = async (column: string) => (await findings(rule, register(column))).length > 0

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('objects to a column for data that must not be kept', async () => {
  expect(
    await findings(rule, register('id: note, name: 买家手机, type: text', 'id: sku, name: 商品, type: sku')),
  ).toEqual([`7: 登记表《备用钥匙表》有一列「买家手机」 → ${remove}`])
})

test('knows such columns by their names', async () => {
  const names = [
    '手机号',
    '联系电话',
    '联系方式',
    '住址',
    '地址',
    '买家地址',
    '收货地址',
    '详细地址',
    '身份证号',
    '证件号',
  ]
  for (const name of [...names, '银行卡', '银行账号', '支付宝账号', '微信', '微信号', '收款账户', '病历', '健康情况']) {
    expect([name, await objectsTo(`id: note, name: ${name}, type: text`)]).toEqual([name, true])
  }
})

test('knows such columns by their ids', async () => {
  for (const id of [
    'phone',
    'phoneNumber',
    'mobile',
    'tel',
    'telNo',
    'address',
    'idCard',
    'bankCard',
    'account',
    'wechat',
    'healthNote',
  ]) {
    expect([id, await objectsTo(`id: ${id}, name: 备注, type: text`)]).toEqual([id, true])
  }
  for (const id of ['telling', 'accountant', 'addressee'])
    expect([id, await objectsTo(`id: ${id}, name: 备注, type: text`)]).toEqual([id, false])
})

test('wants nicknames masked', async () => {
  const files = register(
    'id: nick, name: 买家昵称, type: nick',
    'id: friend, name: 代收人昵称, type: nick, masked: false',
  )
  expect(await findings(rule, files)).toEqual([
    `7: 登记表《备用钥匙表》的「买家昵称」没有遮住 → ${mask}`,
    `8: 登记表《备用钥匙表》的「代收人昵称」没有遮住 → ${mask}`,
  ])
})

test('does not ask to mask a column that has to go', async () => {
  expect(await findings(rule, register('id: nick, name: 微信号, type: nick'))).toEqual([
    `7: 登记表《备用钥匙表》有一列「微信号」 → ${remove}`,
  ])
})

test('looks at the columns that all registers share', async () => {
  const files = {
    'reference/register-columns.yaml':
      '- id: no\n  name: 编号\n  type: text\n- id: phone\n  name: 联系电话\n  type: text\n- id: nick\n  name: 昵称\n  type: nick\n',
  }
  expect(await findings(rule, files)).toEqual([
    `4: 登记表的公共列里有一列「联系电话」 → ${remove}`,
    `7: 登记表的公共列里的「昵称」没有遮住 → ${mask}`,
  ])
})

test('keeps its place with CRLF and a byte order mark', async () => {
  const text = register('id: note, name: 买家手机, type: text')['registers/R02.yaml'] as string
  const [message] = await messagesOf(rule, { 'registers/R02.yaml': `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message?.line, message?.column]).toEqual([7, 5])
})

test('is silent on what gives no data away: a tick, a time, the address of the shop', async () => {
  const sound = [
    'id: called, name: 已打电话, type: boolean',
    'id: calledAt, name: 电话回访时间, type: datetime',
    'id: back, name: 退货地址, type: text',
    'id: who, name: 接电话的人, type: agent',
    'id: checked, name: 已核实身份, type: boolean',
  ]
  expect(await findings(rule, register(...sound))).toEqual([])
})

test('minds health even where it is a choice', async () => {
  expect(await objectsTo('id: hasCondition, name: 健康情况, type: enum, options: [{ id: well, name: 好 }]')).toBe(true)
})
