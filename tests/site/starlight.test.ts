import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasFile, readPages } from './dist.ts'

/** What Starlight gives authors from `content/docs`; most of it fails silently when its folder is not found. */
const pages = new Map(readPages().map((page) => [page.address, page]))
const procedure = pages.get('/procedures/aftersales/return-no-reason/')!
const guide = pages.get('/guides/writing-procedures/')!

test('fills the sidebar from the folders', () => {
  const sidebar = /<nav class="sidebar[\s\S]*?<\/nav>/.exec(procedure.html)![0]
  expect(sidebar).toContain('href="/procedures/aftersales/return-quality/"')
  expect(sidebar).toContain('href="/guides/hazards/"')
  expect(sidebar).toMatch(/href="\/procedures\/aftersales\/return-no-reason\/"[^>]*aria-current="page"/)
})

test('links to the previous and the next page', () => {
  expect(procedure.html.includes('rel="prev"')).toBe(true)
  expect(procedure.html.includes('rel="next"')).toBe(true)
})

test('turns ::: blocks into asides with a Chinese label', () => {
  const aside = [...pages.values()].find(({ html }) => html.includes('class="starlight-aside'))
  expect(/<aside aria-label="([^"]*)"/.exec(aside?.html ?? '')?.[1]).toMatch(/^[\u4E00-\u9FFF]+$/)
})

test('says when a page was last changed', () => {
  expect(/最近更新[\s\S]{0,40}<time datetime="(\d{4})-/.exec(guide.html)?.[1]).toMatch(/^20/)
})

test('has an edit link that says which file to edit', () => {
  expect(guide.html.includes('content/docs/guides/writing-procedures.mdx')).toBe(true)
})

test('puts steps into the contents list of a procedure', () => {
  const contents = /<kefu-contents[\s\S]*?<\/kefu-contents>/.exec(procedure.html)![0]
  expect(contents).toContain('href="#in-window"')
})

test('has a not-found page of its own, in Chinese', () => {
  const html = readFileSync('dist/404.html', 'utf8')
  expect(html).toContain('没有这个页面')
})

test('has a sitemap of the pages', () => {
  expect(hasFile('/sitemap-index.xml')).toBe(true)
  expect(readFileSync('dist/sitemap-0.xml', 'utf8')).toContain('/procedures/aftersales/return-no-reason/')
})

test('has a search index for Chinese that leaves help pages out', () => {
  const entry = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8')) as {
    version: string
    languages: Record<string, { page_count: number }>
  }
  expect(entry.version).toBe('1.6.0')
  expect(Object.keys(entry.languages)).toEqual(['zh-cn'])
  // Entries of lists are pages of the index too, so that they cannot be told from help pages by their number.
  const { records } = JSON.parse(readFileSync('dist/search/lexicon.json', 'utf8')) as { records: { address: string }[] }
  const help = [...pages.keys()].filter((address) => address.startsWith('/help/'))
  expect(help.length).toBeGreaterThan(0)
  expect(records.map(({ address }) => address).filter((address) => help.includes(address))).toEqual([])
})

test('draws mermaid blocks of a page with the same code as the procedures', () => {
  const drawn = [...pages.values()].filter(({ html }) => html.includes('<figure class="chart-figure'))
  expect(drawn.length).toBeGreaterThan(0)
  const undrawn = drawn.filter(
    ({ html }) =>
      !/<figure class="chart-figure[^>]*>(?:<figcaption>[^<]*<\/figcaption>)?<div class="chart-scroll"[^>]*><svg class="chart"/.test(
        html,
      ),
  )
  expect(undrawn.map(({ address }) => address)).toEqual([])
})
