import { expect, test } from 'vitest'
import { rules } from '../../../src/validator/rules.ts'
import { findings, messagesOf } from '../../support/content.ts'

const rule = 'asks-differ'

const asks = (one: string[], other: string[], of = 'lost-property') => ({
  'asks/others.yaml': `- of: off-topic\n  questions: [${one.join(', ')}]\n- of: ${of}\n  questions: [${other.join(', ')}]\n`,
})

test('is silent on the sound content, and asks somebody to look', async () => {
  expect(await findings(rule)).toEqual([])
  expect(rules.find(({ id }) => id === rule)?.level).toBe('check')
})

test.each([
  ['运费退货谁出', '退货运费谁出'],
  ['怎么寄回去', '寄回去咋样'],
  ['拆了包装能不能退', '拆包装的可以退吗'],
  ['坏的零件要寄回去不', '坏的零件还要先寄回去不'],
  ['请问我的快递到哪了', '快递到哪'],
])('%s and %s are nearly one', async (one, other) => {
  expect(await findings(rule, asks([one], [other]))).toHaveLength(1)
})

test.each([
  ['退货运费谁出', '换货运费谁出'],
  ['收到货三天不能退', '收到货三天能退'],
  ['满 7 天能退货吗亲', '满 17 天能退货吗亲'],
  ['能退吗', '退了吗'],
  ['yfx 是什么', 'tyf 是什么'],
])('%s and %s are two', async (one, other) => {
  expect(await findings(rule, asks([one], [other]))).toEqual([])
})

test('speaks once of two places, and lists the pairs', async () => {
  const [message, ...others] = await messagesOf(
    rule,
    asks(['运费退货谁出', '快递到哪了呢'], ['快递到了哪', '退货运费谁出']),
  )
  expect(others).toEqual([])
  expect(`${message!.file}:${message!.line} ${message!.reason} → ${message!.fix}`).toBe(
    'asks/others.yaml:2 《失物处理》和手册不管的事有 2 对问法几乎一样：「退货运费谁出」和「运费退货谁出」、「快递到了哪」和「快递到哪了呢」 → 每一对看哪一页真的答它，留在那一页，另一条删掉；两页都答的，各写出不同的地方',
  )
  expect(message!.other).toMatchObject({ file: 'asks/others.yaml', place: { line: 4 } })
  expect(message!.further).toHaveLength(1)
  const many = ['一二三四五', '二三四五六', '三四五六七', '四五六七八', '五六七八九', '六七八九十']
  const [long] = await findings(rule, asks(many, many.map((text) => [...text].reverse().join('')))) // prettier-ignore
  expect(long).toMatch(/有 6 对问法几乎一样：(?:「.{5}」和「.{5}」、){4}「.{5}」和「.{5}」等 →/)
})

test('leaves the questions of one page alone, whichever step they name', async () => {
  expect(await findings(rule, asks(['讲个笑话'], ['登记写钥匙哪几样', '钥匙登记哪几样写'], 'found-key'))).toEqual([])
})
