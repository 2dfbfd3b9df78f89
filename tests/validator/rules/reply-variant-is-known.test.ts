import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes, type Files } from '../../support/content.ts'

const rule = 'reply-variant-is-known'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

/** A step with these words, which stands on line 9, and a reply with two wordings beside the sound one. */
function saying(reply: string): Files {
  const file = 'replies/insales.yaml'
  return {
    ...withNodes(
      `<Step id="greet" title="🔑打招呼" role="aftersales" reply="${reply}" next="done">先问好。</Step>\n\n${exit}`,
    ),
    [file]: `- code: IN-KEY
  title: 找钥匙
  stage: insales
  alsoIn: [aftersales]
  when: 找到以前
  variants:
    - { id: looking, when: 还在找, text: 我们在找。 }
    - { id: found, when: 找到了, text: 找到了。 }
  mustSay: []
  mustNot: [争辩]
  version: 1
  reviewBy: 2027-01-01
`,
  }
}

test('is silent on the sound content, and on a wording that is named', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await findings(rule, saying('IN-KEY#looking AS-OPEN#found'))).toEqual([])
})

test('lists the wordings with their situations where none is named', async () => {
  expect(await findings(rule, saying('IN-KEY'))).toEqual([
    '9: 短语 IN-KEY（找钥匙）没有写明用哪一种说法 → 从这些里选一个：`IN-KEY#looking`（还在找）、`IN-KEY#found`（找到了）',
  ])
  expect(await findings(rule, saying('IN-KEY#'))).toHaveLength(1)
})

test('names the only wording there is, as a change that can be typed', async () => {
  const [message] = await messagesOf(rule, saying('AS-OPEN'))
  expect(message?.fix).toBe('改成 `AS-OPEN#found`（第一次说话时）')
  expect(message?.edits).toMatchObject([{ text: 'AS-OPEN#found' }])
})

test('asks for the wording that is spelt nearly so, and points at it', async () => {
  const [message] = await messagesOf(rule, saying('IN-KEY#lookin'))
  expect(message?.reason).toBe('短语 IN-KEY（找钥匙）没有 `lookin` 这种说法')
  expect(message?.fix).toMatch(/^是不是 `looking`（还在找）？/)
  expect([message?.line, message?.column]).toEqual([9, 64])
})

test('takes the situation in Chinese for the wording', async () => {
  const [message] = await messagesOf(rule, saying('IN-KEY#找到了'))
  expect(message?.fix).toBe('改成 `found`（找到了）')
})

test('leaves unknown codes to another rule', async () => {
  expect(await findings(rule, saying('IN-KYE#looking'))).toEqual([])
})
