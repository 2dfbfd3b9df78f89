import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'image-has-alt'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const missing = (line: number) =>
  `${line}: 图片 \`/key.png\` 没有文字说明 → 写成 \`![售后单里的「同意退货」按钮](/key.png)\`，方括号里说图里是什么`

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for a text where there is none, or only blanks', async () => {
  const written = `![](/key.png)

![ ](/key.png)

![　](/key.png)`
  expect(await findings(rule, page(written))).toEqual([missing(5), missing(7), missing(9)])
})

test('asks for it in a tag, and in an image that is a link', async () => {
  const written = `<img src="/key.png" />

<img src="/key.png" alt="" />

[![](/key.png)](/guides/keys/)`
  expect(await findings(rule, page(written))).toEqual([missing(5), missing(7), missing(9)])
})

test('asks for it in an image that names a definition', async () => {
  const written = '![][photo]\n\n![ ][photo]\n\n![钥匙][photo] ![photo]\n\n[photo]: /key.png'
  expect(await findings(rule, page(written))).toEqual([missing(5), missing(7)])
})

test('asks for none in film, sound and frames', async () => {
  const written = '<video src="/key.mp4">\n\n<source src="/key.webm" />\n\n</video>\n\n<audio src="/key.mp3" />'
  expect(await findings(rule, page(`${written}\n\n<iframe src="/guides/keys/"></iframe>`))).toEqual([])
})

test('sees every image of a line, at its own place behind Chinese and emoji', async () => {
  const messages = await messagesOf(rule, page('📦 钥匙 ![](/key.png) ![钥匙](/key.png) ![](/key.png)'))
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:7', '5:37'])
})

test('looks into the steps of a procedure', async () => {
  const files = withNodes(`<Step id="look" title="看钥匙" next="done">
  看这里：![](/key.png)
</Step>

<Exit id="done" outcome="好" when="完" />`)
  expect(await findings(rule, files)).toEqual([missing(10)])
})

test('accepts any text, and what is only quoted as code', async () => {
  expect(await findings(rule, page('![钥匙](/key.png) ![**红**钥匙](/key.png)'))).toEqual([])
  expect(await findings(rule, page('`![](/key.png)`\n\n```md\n![](/key.png)\n```'))).toEqual([])
  expect(await findings(rule, page('<img src="/key.png" alt="钥匙" />'))).toEqual([])
})

test('keeps the line behind a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 包裹\r\n---\r\n\r\n📦\r\n![](/key.png)\r\n'
  expect(await findings(rule, { 'docs/guides/parcels.mdx': text })).toEqual([missing(6)])
})
