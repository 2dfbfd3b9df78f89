import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'title-is-in-one-script'

const titled = (title: string) => withFrontmatter(`owner: aftersales\ntitle: ${title}`)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('gives a mixed title in Simplified characters', async () => {
  expect(await findings(rule, titled('七天無理由退货'))).toEqual([
    '3: 标题「七天無理由退货」里繁体和简体混着写 → 统一成简体：`七天无理由退货`',
  ])
})

test('looks at pages that are no procedures, and at titles in quotation marks', async () => {
  const page = '---\ntitle: "🔑 鑰匙: 谁来管"\n---\n\n备用钥匙在保险柜。\n'
  expect(await findings(rule, { 'docs/guides/keys.mdx': page })).toEqual([
    '2: 标题「🔑 鑰匙: 谁来管」里繁体和简体混着写 → 统一成简体：`🔑 钥匙: 谁来管`',
  ])
})

test('keeps the line behind a byte order mark and CRLF', async () => {
  const text = titled('退貨验收')[exampleFile] as string
  const [message] = await messagesOf(rule, { [exampleFile]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message?.line, message?.column]).toEqual([3, 8])
})

test.each(['七天无理由退货', '七天無理由退貨', 'Q&A 100 问', '后台里面只剩几只钥匙', '著名品牌的折扣', '乾坤牌钥匙'])(
  'has nothing against %s',
  async (title) => {
    expect(await findings(rule, titled(`"${title}"`))).toEqual([])
  },
)

test('leaves a missing title and one that is no text to other rules', async () => {
  expect(await findings(rule, withFrontmatter('owner: aftersales'))).toEqual([])
  expect(await findings(rule, titled('[鑰匙, 钥匙]'))).toEqual([])
})
