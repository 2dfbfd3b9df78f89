import { docsSchema } from '@astrojs/starlight/schema'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { starlightKeys } from '../../src/procedures/starlight-keys.ts'
import { messagesOf } from '../support/content.ts'

const fitsRule = 'frontmatter-value-fits'
const keyRule = 'frontmatter-key-is-known'

/** The YAML reader of the site generator, which is not ours. */
const { load } = createRequire(createRequire(import.meta.url).resolve('astro'))('js-yaml') as {
  load(text: string): unknown
}

const context = { image: () => ({}) } as unknown as Parameters<ReturnType<typeof docsSchema>>[0]
const itsSchema = docsSchema()(context)

/** Whether the build stops at this front matter. */
function isRefused(frontmatter: string): boolean {
  return !itsSchema.safeParse(load(frontmatter)).success
}

/** Which of these front matters the check objects to. */
async function found(frontmatters: string[]): Promise<Set<string>> {
  const files = Object.fromEntries(
    frontmatters.map((text, index) => [`docs/guides/door-${index}.mdx`, `---\n${text}\n---\n\n锁门。\n`]),
  )
  const messages = [...(await messagesOf(fitsRule, files)), ...(await messagesOf(keyRule, files))]
  return new Set(messages.map(({ file }) => frontmatters[Number(/\d+/.exec(file)![0])]!))
}

const values = [
  '', '~', 'true', 'false', '1', '0', '-1', '7', '1.5', '0b11', '+0x1f', '-0o7', '2026-11-20', '"2026-11-20"',
  '2026-11-20T10:00:00Z', '很久以前', '"true"', 'next', 'https://example.com/edit', 'edit/this', '[]', '[a]', '[1]', '{}',
  '{ order: 1 }', '{ order: first }', '{ order: "1" }', '{ label: 门 }', '{ label: 1 }', '{ label: 2026-11-20 }',
  '{ label: }', '{ hidden: yes }', '{ hidden: true }', '{ badge: 新 }', '{ badge: { text: 新 } }',
  '{ badge: { text: 新, variant: loud } }', '{ badge: { variant: tip } }', '{ badge: 2026-11-20 }', '{ badge: 1 }',
  '{ attrs: { a: b, c: 1, d: true } }', '{ attrs: [a] }', '{ attrs: a }', '{ attrs: { a: [b] } }',
  '{ attrs: { a: 2026-11-20 } }', '{ content: 停电 }', '{ content: 1 }', '{ content: 2026-11-20 }', '{ content: }', '{ text: 停电 }',
  '{ link: /, label: 门 }', '{ link: 1 }', '{ href: / }', '{ link: /, href: / }', '{ label: 0b1 }',
  '{ minHeadingLevel: 2 }', '{ minHeadingLevel: 4 }', '{ minHeadingLevel: 3, maxHeadingLevel: 2 }',
  '{ minHeadingLevel: 0 }', '{ maxHeadingLevel: 7 }', '{ maxHeadingLevel: 1 }', '{ maxHeadingLevel: two }', '{ minHeadingLevel: 2.5 }',
  '[{ tag: meta, attrs: { name: a, content: b } }]', '[{ tag: meta, content: b }]', '[{ tag: div }]', '[{ attrs: {} }]',
  '[{ tag: script, attrs: { defer: true } }]', '[{ tag: script, attrs: { defer: 1 } }]', '[{ tag: style, content: 1 }]',
  '[{ tag: style, content: "a" }]', '[{ tag: link, attrs: { a: 2026-11-20 } }]', '[meta]', '{ tag: meta }',
] // prettier-ignore

const keys = ['title', 'description', 'template', 'hero', 'head', ...Object.keys(starlightKeys)]

test.each(keys)('whatever Starlight refuses as %s is a finding first', async (key) => {
  const all = values
    // An empty title is for `procedure-has-title` to say.
    .filter((value) => key !== 'title' || !['', '~'].includes(value))
    .map((value) => (key === 'title' ? `title: ${value}` : `title: 门\n${key}: ${value}`))
  const refused = all.filter(isRefused)
  const said = await found(all)
  expect(refused.length).toBeGreaterThan(10)
  expect(refused.filter((text) => !said.has(text))).toEqual([])
})

test('what Starlight accepts and authors need is no finding', async () => {
  const sound = [
    'description: 怎么锁门', 'template: splash', 'lastUpdated: 2026-11-20', 'lastUpdated: false', 'draft: true',
    'sidebar: { order: 1, label: 门, badge: 新 }', 'sidebar: { badge: { text: 新, variant: tip }, hidden: true }',
    'tableOfContents: false', 'tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 4 }',
    'editUrl: https://example.com/edit', 'editUrl: false',
    'pagefind: false', 'banner: { content: 停电 }', 'prev: false', 'next: { link: /guides/, label: 指南 }', 'next: 下一页',
  ] // prettier-ignore
  const all = sound.map((line) => `title: 门\n${line}`)
  expect(all.filter(isRefused)).toEqual([])
  expect([...(await found(all))]).toEqual([])
})

test('Starlight reads no key that we do not know of', () => {
  const itsKeys = Object.keys((itsSchema as unknown as { def: { shape: object } }).def.shape)
  expect(
    itsKeys.filter(
      (key) => !['hero', 'head', 'template', 'title', 'description', ...Object.keys(starlightKeys)].includes(key),
    ),
  ).toEqual([])
})
