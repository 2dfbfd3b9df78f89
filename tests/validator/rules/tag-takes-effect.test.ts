import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'tag-takes-effect'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('＜Step id="a" title="看"＞'))).toEqual([
    '5: `＜Step` 的尖括号是全角的，这个标签不会生效 → 改成 `<Step id="a" title="看">`',
  ])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes(
    '<Step id="a" title="看" role="aftersales" next="done">\n《Branch when="是" to="a" /》\n</Step>\n\n<Exit id="done" outcome="好" when="完" />',
  )
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([10])
})

test('leaves it alone where it is meant', async () => {
  for (const text of ['《步骤说明》在这里。', '写成 `＜Step＞` 没有用。'])
    expect(await findings(rule, page(text)), text).toEqual([])
})
