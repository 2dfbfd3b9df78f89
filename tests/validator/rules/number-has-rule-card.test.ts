import { expect, test } from 'vitest'
import { exampleFile, findings, withNodes } from '../../support/content.ts'

const rule = 'number-has-rule-card'

const fix = '在标签里加 `rules="规则卡 id"`（见 reference/rule-cards/）；没有卡就先建一张；店里自己定的就写明是店内标准'
const exit = '<Exit id="done" outcome="已寄出" when="快递揽收" />'
const saying = (text: string, more = '') =>
  withNodes(
    `<Step id="send" title="寄出🔑备用钥匙" role="aftersales" next="done"${more}>\n  ${text}\n</Step>\n\n${exit}`,
  )
const numberIn = async (text: string) =>
  (await findings(rule, saying(text))).map((finding) => /「([^「」]*)」，/.exec(finding)?.[1])

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('quotes the number and says what to add', async () => {
  expect(await findings(rule, saying('先打包。天猫要求 48 小时内揽收。'))).toEqual([
    `9: 步骤「寄出🔑备用钥匙」里写了「48 小时」，说是平台或法律的，却没有引用规则卡 → ${fix}`,
  ])
})

test('knows the units in which rules are given', async () => {
  const said = [
    '48小时',
    '7 天',
    '15 日',
    '4 个工作小时',
    '3 个工作日',
    '1 个月',
    '5%',
    '10％',
    '3 倍',
    '500 元',
    '2.5 元',
    '3 分钟',
  ]
  for (const number of said) expect(await numberIn(`法律规定的是 ${number}。`)).toEqual([number])
})

test('looks at questions, conditions and what is awaited, once for each place', async () => {
  const files = withNodes(`<Decision id="in-time" ask="过了平台的 15 天吗？">
  看订单。
  <Branch when="平台的 30 天内" to="await" />
  <Branch when="过了" to="done" />
</Decision>

<Wait id="await" for="京东的 36 小时到点" within="36h" next="done" timeout="late">等。</Wait>

<Exit id="done" outcome="已寄出" when="抖音 60 天内" />

<Exit id="late" outcome="没寄" when="平台不收" />`)
  expect((await findings(rule, files)).map((finding) => finding.split('，')[0])).toEqual([
    '9: 判断「过了平台的 15 天吗？」里写了「15 天」',
    '15: 等待「京东的 36 小时到点」里写了「36 小时」',
    '17: 出口「已寄出」里写了「60 天」',
  ])
})

test('wants the number and its authority in one sentence', async () => {
  expect(await numberIn('在平台聊天里说明；2 小时内寄出。')).toEqual([])
  expect(await numberIn('平台要看凭证。\n\n  2 小时内寄出。')).toEqual([])
})

test('is silent on the numbers that the shop sets itself, and only on those', async () => {
  expect(await numberIn('2 小时内寄出。')).toEqual([])
  expect(await numberIn('每天查一次平台，找满 3 个工作日（店内时限）。')).toEqual([])
  expect(await numberIn('店内规定 2 小时内寄出，平台介入的先问组长。')).toEqual([])
  expect(await numberIn('店内标准 24 小时，天猫是 48 小时。')).toEqual(['48 小时'])
})

test('does not take a date, a count or the name of a right for a number of the law', async () => {
  expect(await numberIn('平台 11 月 23 日改过规则，七天无理由的照旧，备用钥匙只寄 2 把。')).toEqual([])
})

test('is silent once the procedure quotes a card, wherever it does', async () => {
  expect(await findings(rule, saying('天猫要求 48 小时内揽收。', ' rules="cn-lost-property"'))).toEqual([])
  const page = saying('天猫要求 48 小时内揽收。')[exampleFile] as string
  expect(
    await findings(rule, { [exampleFile]: page.replace('title: 例子', 'title: 例子\nrules: [cn-lost-property]') }),
  ).toEqual([])
})
