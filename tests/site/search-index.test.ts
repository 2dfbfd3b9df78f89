import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { encode } from 'cborg'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { siteAddresses } from '../../src/catalogue/site-addresses.ts'
import { byId, namedBy } from '../../src/search/ids.ts'
import type { Lexicon } from '../../src/search/model.ts'
import { checkIndex } from '../../src/site/search-index/check-index.ts'
import { readFragments, readWords, recutIndex } from '../../src/site/search-index/pagefind-files.ts'
import { emptyFolder } from '../support/folder.ts'
import { hasFile, readPages } from './dist.ts'

const bundle = 'dist/pagefind'
const lexicon = JSON.parse(readFileSync('dist/search/lexicon.json', 'utf8')) as Lexicon

function copyOfBundle(): string {
  const folder = join(emptyFolder(), 'pagefind')
  cpSync(bundle, folder, { recursive: true })
  return folder
}

test('every pair of Han characters of every page is in the index', () =>
  expect(checkIndex(bundle)).resolves.toBeUndefined())

test('an index with a file missing stops the build, and the message names words and what to do', async () => {
  const folder = copyOfBundle()
  const words = await readWords(folder)
  await recutIndex(folder, 10_000_000)
  const [file] = readdirSync(join(folder, 'index'))
  const without = words.filter(([word]) => word !== '退货' && word !== '运费')
  writeFileSync(join(folder, 'index', file!), gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode([without])])))
  await expect(checkIndex(folder)).rejects.toThrow(/少了 \d+ 个词，例如 「(?:退货|运费)」.*npm ci/)
})

test('cutting the index anew changes no word of it, at whatever size', async () => {
  const words = await readWords(bundle)
  const folder = copyOfBundle()
  for (const size of [2_000, 50_000]) {
    await recutIndex(folder, size)
    expect(await readWords(folder)).toEqual(words)
  }
})

test('no file of the index is large, so that a sentence fetches little', () => {
  const sizes = readdirSync(join(bundle, 'index')).map((file) => statSync(join(bundle, 'index', file)).size)
  // 的 stands on every page, and one word is never parted.
  const [largest, next] = sizes.sort((a, b) => b - a)
  expect(largest).toBeLessThan(10_000)
  expect(next).toBeLessThan(5_000)
})

test('every record leads to a page and an anchor of the site', async () => {
  const addresses = siteAddresses(await loadCatalogue('content'))
  const pages = new Map(readPages().map((page) => [page.address, page]))
  const astray = lexicon.records.filter(({ address }) => {
    const [path, anchor] = address.split('#')
    return (
      !addresses.has(path!) || !hasFile(path!) || (anchor && !pages.get(path!)?.ids.has(decodeURIComponent(anchor)))
    )
  })
  expect(astray.map(({ address }) => address)).toEqual([])
})

test('everything that has an id is found by it', async () => {
  const { lists, published, templates, quizzes } = await loadCatalogue('content')
  const ids = [
    ...[lists.registers, lists.replies, lists.ruleCards, lists.roles, lists.flags, lists.platforms, lists.planned].flatMap(
      (list) => [...list.ids],
    ),
    ...[...published, ...templates.map(({ template }) => template), ...quizzes.map(({ quiz }) => quiz)].map(({ id }) => id),
  ] // prettier-ignore
  const all = byId(lexicon.records)
  expect(ids.filter((id) => namedBy(id, all).length === 0)).toEqual([])
})

test('every procedure can be found, with its trigger, its owner and its summary', async () => {
  const { published } = await loadCatalogue('content')
  const procedures = lexicon.records.filter(({ kind }) => kind === 'procedure')
  expect(procedures.map(({ title }) => title).sort()).toEqual(published.map(({ title }) => title!.value).sort())
  expect(procedures.filter(({ trigger, owner, stage }) => !trigger || !owner || !stage)).toEqual([])
  expect(Object.values(lexicon.summaries).sort()).toEqual(procedures.map(({ page }) => page).sort())
})

test('help pages of the check are not found, and every page of the index has a record or is a summary', async () => {
  expect(lexicon.records.filter(({ address }) => address.startsWith('/help/'))).toEqual([])
  const known = new Set([...lexicon.records.map(({ page }) => page), ...Object.keys(lexicon.summaries)])
  expect([...(await readFragments(bundle)).keys()].filter((page) => !known.has(page))).toEqual([])
})

test('the interface of Pagefind itself is not asked for by any page', () => {
  expect(existsSync(join(bundle, 'pagefind.js'))).toBe(true)
  expect(readdirSync(bundle).filter((file) => /ui|highlight/.test(file))).toEqual([])
  expect(readPages().filter(({ html }) => html.includes('pagefind-ui'))).toEqual([])
})
