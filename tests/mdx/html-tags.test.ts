import { expect, test } from 'vitest'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'
import { attributesOf } from '../../src/mdx/tags.ts'

function tagsIn(text: string) {
  const source = createSource('docs/guides/keys.md', text)
  return readPage(source).tags.map(({ tag }) => ({
    name: tag.name,
    at: `${tag.position?.start.line}:${tag.position?.start.column}`,
    attributes: attributesOf(tag, source).map(
      ({ name, value, place }) => `${place.line}:${place.column} ${name}=${value}`,
    ),
  }))
}

test('tags of a page of Markdown are known with their places and attributes', () => {
  expect(tagsIn('看 <b class="x">粗</b>\n\n<img\n  src=/a.png alt=\'图\' hidden>')).toEqual([
    { name: 'b', at: '1:3', attributes: ['1:13 class=x'] },
    { name: 'img', at: '3:1', attributes: ['4:7 src=/a.png', '4:19 alt=图', '4:22 hidden='] },
  ])
})

test('comments and code hold no tags', () => {
  expect(tagsIn('<!-- <form> -->\n\n`<b>` 和 &lt;b>\n\n    <i>')).toEqual([])
})

test('links, images and ids in HTML are those of the page', () => {
  const text = '<a href="/keys/" id="here">看</a>\n\n<img src=/a.png>'
  const { links, ids } = readPage(createSource('docs/guides/keys.md', text))
  expect(links.map(({ kind, url }) => `${kind} ${url}`)).toEqual(['link /keys/', 'image /a.png'])
  expect(ids).toEqual(['here'])
})
