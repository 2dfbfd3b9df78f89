import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { readPages } from './dist.ts'

const pages = readPages()
const { lists } = await loadCatalogue('content')

/** What is rightly in Latin letters where it stands alone: names of programs and files, codes of lists, commands. */
const names = new Set([
  'Node.js',
  'https',
  ...lists.replies.entries.map(({ value }) => value.code),
  ...lists.registers.entries.map(({ id }) => id),
])
const isName = (text: string) => names.has(text) || /^content\/[\w/.-]+$/.test(text)

const isChinese = (text: string) => /\p{Script=Han}/u.test(text)
/** Words that stand beside each other: 「Section titled “…”」 is English, 「复制为 Mermaid」 is not. */
const isEnglish = (text: string) =>
  /[a-z]{2}/i.test(text) && (!isChinese(text) || /\b[a-z]{2,} [a-z]{2,}\b/i.test(text))

/** The page without what is code: examples, commands, scripts. */
const prose = (html: string) =>
  html
    .replaceAll(/<(script|style|code|pre|kbd|title|samp)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')

/** Names that only screen readers and tooltips say. */
const saidOf = (html: string) =>
  [
    ...html.matchAll(
      /\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|data-copied)="([^"]*)"/g,
    ),
  ].map(([, text]) => text!.trim())

const textsOf = (html: string) =>
  [...html.replaceAll(/="[^"]*"/g, '').matchAll(/>([^<>]+)</g)].map(([, text]) => text!.trim())

test('no page says anything in English: not to the eye, and not to a screen reader', () => {
  const english = pages.flatMap(({ address, html }) => {
    const said = saidOf(html).filter(isEnglish)
    // Between Chinese words, names of products and examples of code are what an author means.
    const seen = textsOf(prose(html)).filter(
      (text) => isEnglish(text) && (!isChinese(text) || /section titled/i.test(text)),
    )
    return [...said, ...seen].filter((text) => !isName(text)).map((text) => `${address}: ${text}`)
  })
  expect(english).toEqual([])
})

test('the link beside a heading is named after it', () => {
  const { html } = pages.find(({ address }) => address === '/guides/hazards/')!
  const links = [...html.matchAll(/class="sl-anchor-link"[^>]*>[\s\S]*?<span[^>]*class="sr-only"[^>]*>([^<]*)</g)]
  expect(links.length).toBeGreaterThan(3)
  for (const [, name] of links) expect(name).toMatch(/^「.+」这一节的链接$/)
})
