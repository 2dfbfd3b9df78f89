import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'tag-is-harmless'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('<b onclick="go()">粗</b>'))).toEqual([
    '5: `<b>` 的 `onclick` 不能写在页面里 → 删掉 `onclick="go()"`',
  ])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes(
    '<Step id="a" title="看" role="aftersales" next="done">\n<b style="color: red">粗</b>\n</Step>\n\n<Exit id="done" outcome="好" when="完" />',
  )
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([10])
})

test('leaves it alone where it is meant', async () => {
  for (const text of ['<b>粗</b>', '`<b onclick="x">`']) expect(await findings(rule, page(text)), text).toEqual([])
})

test('looks into pages of Markdown as into those of MDX', async () => {
  const text = '---\ntitle: 钥匙\n---\n\n<img src=/a.png alt=图 onerror="go()">\n\n看 <b onclick=go()>粗</b>\n'
  const messages = await messagesOf(rule, { 'docs/guides/keys.md': text }, ['/a.png'])
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:23', '7:6'])
})
