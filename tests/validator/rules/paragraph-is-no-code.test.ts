import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'paragraph-is-no-code'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('export 报表在右上角。'))).toEqual([
    '5: 「export 报表在右上角。」以 `export` 开头，会被当成代码 → 换一个词开头，或者给 `export` 前后加上反引号',
  ])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes('import a from "a"\n\n<Exit id="done" outcome="好" when="完" />')
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([9])
})

test('leaves it alone where it is meant', async () => {
  for (const text of ['`export` 报表', '先 export 报表', 'exports 和 important'])
    expect(await findings(rule, page(text)), text).toEqual([])
})
