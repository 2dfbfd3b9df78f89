import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { createIndex, close } from 'pagefind'
import { addressOfProcedure, addressOfRole } from '../catalogue/addresses.ts'
import { loadCatalogue } from '../catalogue/load.ts'
import type { Catalogue } from '../catalogue/model.ts'
import { stageName } from '../reference/stages.ts'
import { buildLexicon } from '../search/build-lexicon.ts'
import { entriesOf, entryPage, summaryPage } from '../search/entries.ts'
import { missingBigrams } from '../search/missing-bigrams.ts'
import type { SearchRecord } from '../search/model.ts'
import { readFragments, readWords, recutIndex } from './pagefind-files.ts'

/** Parts of a page that only say again what stands elsewhere: they would bury the page that the words belong to. */
const repeats = [
  '.rule-quotes', '.words', '.node-registers', '.node-facts', '.basis', '.ways a', '.chart-key', '.crumb', '.node-head > :not(h3)',
  '.glance > div:not(.glance-trigger)', '.takes-part', '.link-list', '.planned-list', '.procedure-list',
] // prettier-ignore

/** Bytes of a file of the index before it is packed: about 2 kB to fetch. */
const sizeOfChunk = 4_000

/** What the address of a summary ends with in the index. */
const summaryMark = '#:summary'

type Found = Omit<SearchRecord, 'page'>

/** Makes the search index and the lexicon once the pages are built, and stops the build if search would miss a word. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        const catalogue = await loadCatalogue('content')
        const bundle = join(dist, 'pagefind')
        const found = await writeIndex(dist, bundle, catalogue)
        await recutIndex(bundle, sizeOfChunk)
        const fragments = await readFragments(bundle)
        await checkBigrams(bundle, [...fragments.values()])
        const records = [...fragments].flatMap(([page, { url }]): SearchRecord[] => {
          const record = found.get(url)
          return record ? [{ page, ...record }] : []
        })
        const pageOf = new Map([...fragments].map(([page, { url }]) => [url, page]))
        const summaries = [...fragments].flatMap(([page, { url }]): [string, string][] =>
          url.endsWith(summaryMark) ? [[page, pageOf.get(url.slice(0, -summaryMark.length))!]] : [],
        )
        const { lexicon, readings } = buildLexicon(
          catalogue,
          records,
          new Map(summaries),
          [...fragments.values()].map(({ content }) => content),
        )
        await mkdir(join(dist, 'search'), { recursive: true })
        await writeFile(join(dist, 'search/lexicon.json'), JSON.stringify(lexicon))
        await writeFile(join(dist, 'search/readings.json'), JSON.stringify(readings))
        logger.info(`${records.length} pages and entries can be found`)
      },
    },
  }
}

/** Fills the index with the pages of the site and the entries of the lists. */
async function writeIndex(dist: string, bundle: string, catalogue: Catalogue): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  try {
    const { index } = await createIndex({ excludeSelectors: repeats })
    if (!index) throw new Error('Pagefind 没有启动：重新运行 npm ci')
    const addPage = async (url: string, content: string) => {
      const { errors } = await index.addHTMLFile({ url, content })
      if (errors.length > 0) throw new Error(`Pagefind 读不了 ${url}：${errors.join('；')}`)
    }
    const add = async (url: string, content: string, record: Found) => {
      await addPage(url, content)
      found.set(url, record)
    }
    for (const { address, html } of await builtPages(dist)) await add(address, html, recordOf(address, html, catalogue))
    for (const entry of entriesOf(catalogue)) {
      const { kind, address, title, owner, stage } = entry
      const record = { kind, address, title, ...(owner && { owner }), ...(stage && { stage }) }
      await add(entry.address, entryPage(entry), record)
    }
    for (const procedure of catalogue.published)
      await addPage(addressOfProcedure(procedure) + summaryMark, summaryPage(procedure))
    await rm(bundle, { recursive: true, force: true })
    const { errors } = await index.writeFiles({ outputPath: bundle })
    if (errors.length > 0) throw new Error(`搜索索引没有写成：${errors.join('；')}`)
  } finally {
    await close()
  }
  return found
}

/** The built pages that search is to find, with their addresses. */
async function builtPages(dist: string): Promise<{ address: string; html: string }[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  const pages = files
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .map(async (file) => ({
      address: `/${file.slice(0, -'index.html'.length)}`,
      html: await readFile(join(dist, file), 'utf8'),
    }))
  return (await Promise.all(pages)).filter(({ html }) => html.includes('data-pagefind-body'))
}

function recordOf(address: string, html: string, catalogue: Catalogue): Found {
  const { lists } = catalogue
  const procedure = catalogue.published.find((one) => addressOfProcedure(one) === address)
  const title = decodeHtml(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? address)
  if (procedure) {
    const owner = lists.roles.byId.get(procedure.owner?.value ?? '')?.name ?? ''
    const trigger = procedure.trigger?.value ?? ''
    return { kind: 'procedure', address, title, trigger, owner, stage: stageName(procedure.stage) }
  }
  const isRole = [...lists.roles.ids].some((id) => addressOfRole(id) === address)
  return { kind: isRole ? 'role' : 'page', address, title }
}

function decodeHtml(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&#38;', '&').trim() // prettier-ignore
}

/** Stops the build when a pair of characters of a page is not in the index: whoever types it would find nothing. */
async function checkBigrams(bundle: string, fragments: readonly { url: string; content: string }[]): Promise<void> {
  const words = new Set((await readWords(bundle)).map(([word]) => word))
  const missing = fragments.flatMap(({ url, content }) => missingBigrams(content, words).map((pair) => `「${pair}」(${url})`))
  if (missing.length === 0) return
  throw new Error(
    `搜索索引里少了 ${missing.length} 个词，例如 ${missing.slice(0, 5).join('、')}。` +
      '搜索靠 Pagefind 1.6.0 给每两个相邻的汉字都建索引：确认 package.json 的 overrides 里 pagefind 是 1.6.0，再运行 npm ci 和 npm run build。',
  )
}
