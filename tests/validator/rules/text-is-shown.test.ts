import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'text-is-shown'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('[注]: 运费谁出'))).toEqual([
    '5: `[注]: 运费谁出` 不会显示：它的写法是给链接用的 → 改成 `\\[注]: 运费谁出`',
  ])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes(
    '<Decision id="a" ask="是吗？" role="aftersales">\n看\n\n<Branch when="是" to="done">\n\n先看\n\n</Branch>\n\n</Decision>',
  )
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([14])
})

test('leaves it alone where it is meant', async () => {
  for (const text of ['见[a]。\n\n[a]: /a/', '{/* 不给人看 */}', '见[^1]。\n\n[^1]: 文字'])
    expect(await findings(rule, page(text)), text).toEqual([])
})
