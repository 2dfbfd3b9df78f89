import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'mark-is-meant'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('#标题'))).toEqual(['5: 「#标题」不会成为标题：井号后面没有空格 → 改成 `## 标题`'])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes(
    '<Step id="a" title="看" role="aftersales" next="done">\n1、看\n2、回\n</Step>\n\n<Exit id="done" outcome="好" when="完" />',
  )
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([10])
})

test('leaves it alone where it is meant', async () => {
  for (const text of ['#1 订单', '\\#标题', '1. 看\n2. 回']) expect(await findings(rule, page(text)), text).toEqual([])
})
