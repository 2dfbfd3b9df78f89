import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'auto-reply-has-no-blanks'

const away = (auto: string, text: string) => ({
  'replies/presales.yaml': `- code: PRE-AWAY
  title: 离开
  stage: presales${auto}
  when: 离开时
  variants:
    - id: away
      when: 离开时
      text: "${text}"
  mustSay: []
  mustNot: [争辩]
  version: 1
  reviewBy: 2027-01-01
`,
})

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names the blanks, each once, at the wording', async () => {
  expect(await findings(rule, away('\n  auto: true', '{昵称}您好，{答复时间}前回{昵称}。'))).toEqual([
    '9: 自动回复 PRE-AWAY 的说法里有要填的地方：`{昵称}`、`{答复时间}` → 换成不用填的话，例如把时间写成固定的「早上 9 点」；要人来发的，删掉 `auto: true`',
  ])
})

test('is silent on words without blanks, and on what a person sends', async () => {
  expect(await findings(rule, away('\n  auto: true', '早上 9 点回您。'))).toEqual([])
  expect(await findings(rule, away('', '{昵称}您好。'))).toEqual([])
  expect(await findings(rule, away('\n  auto: false', '{昵称}您好。'))).toEqual([])
})
