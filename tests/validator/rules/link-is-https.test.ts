import { expect, test } from 'vitest'
import { findings, messagesOf, quizItem, withQuiz } from '../../support/content.ts'

const rule = 'link-is-https'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string) => findings(rule, page(text))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('turns http into https, whatever its letters and slashes', async () => {
  const written = `[查单号](http://track.example/a)
[查单号](HTTP://track.example)
[查单号](//track.example)
[查单号](http:/track.example)`
  expect(await on(written)).toEqual([
    '5: 链接 `http://track.example/a` 不是 https 开头 → 改成 `https://track.example/a`，先打开看看能不能用',
    '6: 链接 `HTTP://track.example` 不是 https 开头 → 改成 `https://track.example`，先打开看看能不能用',
    '7: 链接 `//track.example` 不是 https 开头 → 改成 `https://track.example`，先打开看看能不能用',
    '8: 链接 `http:/track.example` 不是 https 开头 → 改成 `https://track.example`，先打开看看能不能用',
  ])
})

test('cannot mend other kinds of address', async () => {
  expect(await on('[表格](ftp://files.example/a)\n[表格](javascript:alert(1))\n[表格](file:///C:/a.xlsx)')).toEqual([
    '5: 链接 `ftp://files.example/a` 不是 https 开头 → 改成 https 开头的网址，或去掉链接',
    '6: 链接 `javascript:alert(1)` 不是 https 开头 → 改成 https 开头的网址，或去掉链接',
    '7: 链接 `file:///C:/a.xlsx` 不是 https 开头 → 改成 https 开头的网址，或去掉链接',
  ])
})

test('sees bare addresses, tags and links that are defined further down', async () => {
  const written = `见 http://track.example 。

<a href="http://track.example">查</a>

[查单号][t]

[t]: http://track.example`
  expect((await on(written)).map((line) => line.split(' →')[0])).toEqual([
    '5: 链接 `http://track.example` 不是 https 开头',
    '7: 链接 `http://track.example` 不是 https 开头',
    '11: 链接 `http://track.example` 不是 https 开头',
  ])
})

test('sees links in reference lists', async () => {
  const glossary =
    '- term: 单号\n  meaning: 📦 在[官网](http://track.example)查，见[钥匙](/guides/keys/)\n  aliases: []\n'
  const messages = await messagesOf(rule, { 'reference/glossary.yaml': glossary })
  expect(messages.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'reference/glossary.yaml:2:21',
  ])
})

test('accepts https, mail, telephone, addresses of the site and what is quoted as code', async () => {
  expect(await on('[一](https://track.example) [二](HTTPS://track.example)')).toEqual([])
  expect(await on('[一](mailto:front@desk.example) [二](tel:12315)')).toEqual([])
  expect(await on('[一](/guides/keys/) [二](#包裹) [三](../keys/) `[四](http://track.example)`')).toEqual([])
})

test('sees what a frame shows', async () => {
  expect(await on('<iframe src="http://track.example/a"></iframe>')).toEqual([
    '5: 链接 `http://track.example/a` 不是 https 开头 → 改成 `https://track.example/a`，先打开看看能不能用',
  ])
})

test('leaves images to another rule', async () => {
  expect(await on('![包裹][photo]\n\n[photo]: http://track.example/a.png')).toEqual([])
  expect(await on('![包裹](http://track.example/a.png) ![点](data:image/png;base64,AAAA)')).toEqual([])
  expect(await on('<img src="http://track.example/a.png" alt="包裹" />')).toEqual([])
})

test('keeps the place behind emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 包裹\r\n---\r\n\r\n📦📦 见 [一](http://a.example)、[二](http://b.example)\r\n'
  const messages = await messagesOf(rule, { 'docs/guides/parcels.mdx': text })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:8', '5:30'])
})

test('looks at the links in the texts of quizzes', async () => {
  const items = quizItem('single', { options: ["{ text: 前门, why: '见[规则](http://law.example/)' }"] })
  expect(await findings(rule, withQuiz({ items }))).toEqual([
    expect.stringMatching(/^16: 链接 `http:\/\/law\.example\/`/),
  ])
})

test('looks at what a box of a chart leads to', async () => {
  const chart = `\`\`\`mermaid
flowchart TD
  a --> b --> c
  click a "http://track.example/a"
  click b href "javascript:alert(1)"
  click c href "https://track.example/a"
\`\`\``
  expect(await on(chart)).toEqual([
    '8: 链接 `http://track.example/a` 不是 https 开头 → 改成 `https://track.example/a`，先打开看看能不能用',
    '9: 链接 `javascript:alert(1)` 不是 https 开头 → 改成 https 开头的网址，或去掉链接',
  ])
})
