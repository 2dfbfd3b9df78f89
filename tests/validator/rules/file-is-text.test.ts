import { expect, test } from 'vitest'
import { findings, messagesOf } from '../../support/content.ts'

const rule = 'file-is-text'

const file = 'docs/guides/keys.mdx'
const page = (text: string) => `---\ntitle: 钥匙管理\n---\n\n${text}\n`
const bytes = (text: string) => new TextEncoder().encode(text)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says that a page in another encoding must be saved as UTF-8', async () => {
  // 钥匙 in GBK.
  const gbk = new Uint8Array([...bytes('---\ntitle: '), 0xd4, 0xbf, 0xb3, 0xd7, ...bytes('\n---\n')])
  expect(await findings(rule, { [file]: gbk })).toEqual([
    '-: 这个文件不是 UTF-8 编码，汉字会变成乱码 → 在编辑器里选「以 UTF-8 编码保存」，再存一次',
  ])
})

test('asks for other line ends where a file has only those of an old Mac', async () => {
  expect(await findings(rule, { [file]: bytes(page('挂好。').replaceAll('\n', '\r')) })).toEqual([
    '-: 这个文件的换行是很旧的一种，整篇会被当成一行 → 在编辑器里把行尾（换行符）改成 LF，再存一次',
  ])
  expect(await findings(rule, { [file]: bytes(page('挂好。').replaceAll('\n', '\r\n')) })).toEqual([])
})

test('sees a character that was cut in two', async () => {
  expect(await findings(rule, { [file]: bytes('钥匙').slice(0, -1) })).toHaveLength(1)
})

test('knows what is not text at all, in a page or in a list', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  const messages = await messagesOf(rule, { [file]: picture, 'replies/presales.yaml': picture })
  expect(messages.map(({ file, reason, fix }) => `${file}: ${reason} → ${fix}`)).toEqual([
    'docs/guides/keys.mdx: 这是一张图片，改了文件名也不会变成文字 → 把图片放进 public 文件夹，在页面里写 `![图里是什么](/文件名.png)`',
    'replies/presales.yaml: 这是一张图片，改了文件名也不会变成文字 → 把图片放进 public 文件夹，在页面里写 `![图里是什么](/文件名.png)`',
  ])
})

test('lets a page have two hundred thousand bytes and not one more', async () => {
  const start = page('')
  const full = start + 'a'.repeat(200_000 - bytes(start).length)
  expect(await findings(rule, { [file]: full })).toEqual([])
  expect(await findings(rule, { [file]: `${full}a` })).toEqual([
    '-: 这个文件有 201 KB，最多 200 KB，一页文字不会这么大 → 看看是不是粘贴时重复了；真有这么长，拆成几个文件；图片放进 public 文件夹，不要嵌在文字里',
  ])
})

test('counts bytes, of which a Chinese character has three', async () => {
  expect(await findings(rule, { [file]: page('钥'.repeat(100_000)) })).toEqual([
    '-: 这个文件有 301 KB，最多 200 KB，一页文字不会这么大 → 看看是不是粘贴时重复了；真有这么长，拆成几个文件；图片放进 public 文件夹，不要嵌在文字里',
  ])
})

test('is silent on a byte order mark, CRLF, emoji, and rare characters', async () => {
  const text = page('🔑 𠮷先生的钥匙\u3000放在前台。').replaceAll('\n', '\r\n')
  expect(await findings(rule, { [file]: `\uFEFF${text}` })).toEqual([])
})
