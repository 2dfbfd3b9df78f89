import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'page-has-one-frontmatter'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('---\ntitle: 退货\n---'))).toEqual([
    '5: 这一页有两份设置，第二份会被当成正文显示出来 → 把要的几项并到文件开头的那一份里，删掉这一份，夹着它的两行也一起删',
  ])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes('---\ntitle: 退货\n---\n\n<Exit id="done" outcome="好" when="完" />')
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([9])
})

test('leaves it alone where it is meant', async () => {
  for (const text of ['---\n\n好\n\n---', '```yaml\n---\ntitle: 退货\n---\n```'])
    expect(await findings(rule, page(text)), text).toEqual([])
})
