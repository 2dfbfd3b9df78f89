import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asideNames } from '../../../src/mdx/marks/asides.ts'
import { lookAlikeTags, tagWords } from '../../../src/mdx/marks/look-alike-tags.ts'
import { pageText } from '../../../src/mdx/marks/page-text.ts'
import { tagsWithoutText } from '../../../src/mdx/marks/unshown.ts'
import { readPage } from '../../../src/mdx/read-page.ts'
import { createSource } from '../../../src/mdx/source.ts'
import { tagNames } from '../../../src/procedures/tags.ts'

test('the five tags are those of procedures', () => {
  expect([...new Set(Object.values(tagWords))].sort()).toEqual([...tagNames].sort())
})

test('the four boxes are those of the theme', () => {
  const file = 'node_modules/@astrojs/starlight/dist/integrations/aside-utils.js'
  const [, names = ''] = /asideVariants = \[([^\]]*)\]/.exec(readFileSync(file, 'utf8')) ?? []
  const variants = [...names.matchAll(/"(\w+)"/g)].map(([, name]) => name!)
  expect(variants.length).toBeGreaterThan(0)
  expect([...new Set(Object.values(asideNames))].sort()).toEqual(variants.sort())
})

test('only components that take no text are said to show none', () => {
  const folder = 'src/site/components/tags'
  const without = readdirSync(folder).filter((file) => !readFileSync(`${folder}/${file}`, 'utf8').includes('<slot'))
  expect(without.map((file) => file.replace('.astro', ''))).toEqual([...tagsWithoutText])
})

test('ids in text that was meant as a tag are known', () => {
  const text = '＜Step id="ask" next="b"＞\n\n《Branch when="不是" to=“explain” /》'
  const page = readPage(createSource('docs/guides/keys.mdx', text))
  expect(lookAlikeTags(pageText(page)).map(({ id, leadsTo }) => ({ id, leadsTo }))).toEqual([
    { id: 'ask', leadsTo: ['b'] },
    { id: undefined, leadsTo: ['explain'] },
  ])
})

test('what the parser says of tags is left out where it follows from tags that are none', () => {
  const page = readPage(
    createSource('docs/guides/keys.mdx', '---\ntitle: 钥匙\n---\n\n＜Step id="a"＞\n\n看\n\n</Step>\n'),
  )
  expect(page.findings.map(({ rule }) => rule)).toEqual(['tag-takes-effect'])
})
