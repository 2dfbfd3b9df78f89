import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'wording-is-lawful'

const fix = '改写成合规的做法；要讲它为什么不行，写到《红线与常见误区》（docs/guides/hazards.mdx）里'
const guide = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙管理\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names each of the words with its line, even where it is only warned of', async () => {
  const files = withNodes(`<Step id="greet" title="安抚买家" next="done">
  不要说拆封不退，也不要请买家加微信。

  不写最终解释权。
</Step>

<Exit id="done" outcome="已办结" when="买家接受" />`)
  expect(await findings(rule, files)).toEqual([
    `10: 这里出现了「拆封不退」 → ${fix}`,
    `10: 这里出现了「加微信」 → ${fix}`,
    `12: 这里出现了「最终解释权」 → ${fix}`,
  ])
})

test.each([
  '刷单', '补单', '好评返现', '改好评', '返红包', '选七天无理由', '选一下「七天无理由', '一律不退', '概不退换', '最终解释权',
  '加微信', '加我QQ', '加我 QQ', '加我qq', '私下转', '拆封不退', '签收即认可',
])('does not let %s pass', async (words) => {
  expect(await findings(rule, guide(`请买家${words}。`))).toEqual([`5: 这里出现了「${words}」 → ${fix}`])
}) // prettier-ignore

test('looks at lists too, comments included', async () => {
  const files = {
    'reference/glossary.yaml': '# 补单不收\n- term: 补发\n  meaning: 少发的货再发一次\n  aliases: [改好评]\n',
  }
  expect(await findings(rule, files)).toEqual([`1: 这里出现了「补单」 → ${fix}`, `4: 这里出现了「改好评」 → ${fix}`])
})

test('keeps line and column behind a byte order mark, CRLF, Chinese and emoji', async () => {
  const text = withNodes('<Exit id="done" outcome="已办结" when="🔑钥匙加微信" />')[exampleFile] as string
  const [message] = await messagesOf(rule, { [exampleFile]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message?.line, message?.column]).toEqual([9, 41])
})

test('has nothing against the lawful way to say it', async () => {
  const text = '七天无理由退货。选项里有很多个，七天无理由是其中之一。微信支付的订单在平台内退款。一律按平台规则退。'
  expect(await findings(rule, guide(text))).toEqual([])
})

test('lets the hazards page and its own help page name the words', async () => {
  const page = '---\ntitle: 红线与常见误区\n---\n\n不刷单，不请买家加微信。\n'
  const files = { 'docs/guides/hazards.mdx': page, 'docs/help/messages/wording-is-lawful.mdx': page }
  expect(await findings(rule, files)).toEqual([])
  expect(await findings(rule, { 'docs/help/messages/link-is-https.mdx': page })).toHaveLength(2)
})
