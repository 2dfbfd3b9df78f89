import { expect, test } from 'vitest'
import { findings, messagesOf, type Files } from '../../support/content.ts'

const rule = 'promise-is-measured'

const fix = '换成做得到的具体说法，例如把「马上」换成时间'

const reply = (...variants: string[]): Files => ({
  'replies/presales.yaml': `- code: PRE-HELLO
  title: 一定要问好
  stage: presales
  when: 买家说马上要
  variants:
${variants.map((variant, index) => `    - { id: w${index + 1}, when: 说话时, text: ${variant} }`).join('\n')}
  mustSay: [绝对准确的时间]
  mustNot: [一定, 马上, 最便宜]
  version: 1
  reviewBy: 2027-01-01
`,
})

const wordsIn = async (text: string) =>
  (await findings(rule, reply(text))).map((finding) => /「(.*?)」/.exec(finding)?.[1])

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the phrase, the variant and the word', async () => {
  expect(await findings(rule, reply('您好，请说。', '🔑我马上去找。'))).toEqual([
    `7: 短语 PRE-HELLO 的说法 w2 里有「马上」 → ${fix}`,
  ])
})

test('knows each of the words', async () => {
  for (const word of ['一定', '马上', '绝对', '最好', '最低', '最便宜', '百分之百', '百分百', '100%', '100 ％']) {
    expect(await wordsIn(`这把${word}没问题`)).toEqual([word])
  }
})

test('speaks once for each word of a variant, and of every variant', async () => {
  const files = reply('马上找，找到马上寄，一定寄。', '马上寄。')
  expect((await findings(rule, files)).map((finding) => finding.split(' → ')[0])).toEqual([
    '6: 短语 PRE-HELLO 的说法 w1 里有「一定」',
    '6: 短语 PRE-HELLO 的说法 w1 里有「马上」',
    '7: 短语 PRE-HELLO 的说法 w2 里有「马上」',
  ])
})

test('points at the variant with CRLF and a byte order mark', async () => {
  const text = reply('您好。', '"我马上去找。"')['replies/presales.yaml'] as string
  const [message] = await messagesOf(rule, { 'replies/presales.yaml': `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message?.line, message?.column]).toEqual([7, 34])
})

test('is silent on words that promise nothing, and on what is not said to the buyer', async () => {
  expect(await findings(rule, reply('不一定今天到，也不绝对，最近单多，最晚 18 点前寄出，共 1000 把。'))).toEqual([])
})
