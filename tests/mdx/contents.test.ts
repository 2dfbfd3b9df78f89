import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'

const read = (text: string) => readPage(createSource('docs/guides/keys.mdx', text))
const links = (text: string) =>
  read(text).links.map(({ kind, url, place }) => `${kind} ${place.line}:${place.column} ${url}`)

describe('links', () => {
  test('are found in Markdown, each where it starts', () => {
    const text = `📦 钥匙看[这里](/guides/keys/)，也看[那里][there]。

- [第七步](#log-it "登记")
> ![铁盒](/box.png)

[there]: /guides/parcels/
`
    expect(links(text)).toEqual([
      'link 1:7 /guides/keys/',
      'link 3:3 #log-it',
      'image 4:3 /box.png',
      'link 6:1 /guides/parcels/',
    ])
  })

  test('are found in tags, each where the address stands', () => {
    const text = '📦 看<a\n  class="key" href="/guides/keys/">这里</a>。\n\n<img alt="铁盒" src=\'/box.png\' />\n'
    expect(links(text)).toEqual(['link 2:21 /guides/keys/', 'image 4:20 /box.png'])
  })

  test('are found in the text of a step', () => {
    const text = '<Step id="log-it" title="登记">\n  登记在[表](/registers/R01/)里。\n</Step>\n'
    expect(links(text)).toEqual(['link 2:6 /registers/R01/'])
  })

  test('are found where an address is written out', () => {
    expect(links('看 https://example.com/keys 。\n')).toEqual(['link 1:3 https://example.com/keys'])
  })

  test('are not found where an address is code or an example', () => {
    expect(links('<a href={where}>这里</a>，`[这里](/keys/)`\n\n```md\n[这里](/keys/)\n```\n')).toEqual([])
  })

  test('tell an image from what else a tag loads', () => {
    expect(links('<img src="/box.png" />\n\n<video src="/box.mp4"></video>\n')).toEqual([
      'image 1:11 /box.png',
      'link 3:13 /box.mp4',
    ])
  })

  test('are found where an image names its address, each image once', () => {
    const text = `![铁盒][box] 和 ![][box]，还有 ![锁][lock]、[铁盒][box-page]

[box]: /box.png
[box]: /other.png
[box-page]: /guides/box/
`
    expect(read(text).links).toEqual([
      { kind: 'image', url: '/box.png', place: { line: 1, column: 1 }, urlPlace: { line: 3, column: 1 }, alt: '铁盒' },
      { kind: 'image', url: '/box.png', place: { line: 1, column: 14 }, urlPlace: { line: 3, column: 1 }, alt: '' },
      { kind: 'link', url: '/guides/box/', place: { line: 5, column: 1 } },
    ])
  })

  test('are found where an image and a link name the same address', () => {
    expect(links('![铁盒][box]，看[这里][box]\n\n[box]: /box.png\n')).toEqual([
      'image 1:1 /box.png',
      'link 3:1 /box.png',
    ])
  })

  test('tell an image without words from one with empty words', () => {
    const images = read('![](/a.png) ![铁盒](/b.png)\n\n<img src="/c.png" />\n\n<img src="/d.png" alt="" />\n').links
    expect(images.map(({ alt }) => alt || undefined)).toEqual([undefined, '铁盒', undefined, undefined])
    expect(images.slice(2).map(({ alt }) => alt)).toEqual([undefined, ''])
  })
})

describe('headings', () => {
  test('have the anchors of the site', () => {
    const text = '## 备用钥匙\n\n### `R01` 怎么填？\n\n## 备用钥匙\n\n## Lost **Key** 📦\n'
    expect(read(text).headings).toEqual([
      { depth: 2, text: '备用钥匙', anchor: '备用钥匙', place: { line: 1, column: 1 } },
      { depth: 3, text: 'R01 怎么填？', anchor: 'r01-怎么填', place: { line: 3, column: 1 } },
      { depth: 2, text: '备用钥匙', anchor: '备用钥匙-1', place: { line: 5, column: 1 } },
      { depth: 2, text: 'Lost Key 📦', anchor: 'lost-key-', place: { line: 7, column: 1 } },
    ])
  })
})

test('ids are those that HTML gives to places, not those of our own tags', () => {
  const text = `<h2 id="shelf">架子</h2>

看<span class="key" id='key'>这里</span>，<b id={box}>铁盒</b>、<i>锁</i>。

<Step id="log-it" title="登记">
  写下时间。<a id="time"></a>
</Step>
`
  expect(read(text).ids).toEqual(['shelf', 'key', 'time'])
})

describe('fenced blocks', () => {
  test('have a language, what stands behind it, their text and the place of the fence', () => {
    const text =
      '写成：\r\n\r\n```yaml check="bad" line="1"\r\nid: [R01\r\n```\r\n\r\n- 或者\r\n\r\n  ~~~\r\n  id: R01\r\n  ~~~\r\n'
    expect(read(text).codeBlocks).toEqual([
      { language: 'yaml', meta: 'check="bad" line="1"', text: 'id: [R01', place: { line: 3, column: 1 } },
      { language: '', meta: '', text: 'id: R01', place: { line: 9, column: 3 } },
    ])
  })
})
