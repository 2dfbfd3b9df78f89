import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { addressOfProcedure } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/model.ts'
import { entriesOf, entryPage, summaryPage } from '../../search/entries.ts'
import { builtPages, type Found } from './built-pages.ts'

/** Parts of a page that only say again what stands elsewhere: they would bury the page that the words belong to. */
const repeats = [
  '.rule-quotes', '.words', '.node-registers', '.node-facts', '.basis', '.way-to', '.chart-key', '.crumb', '.node-head > :not(h3)',
  '.glance > div:not(.glance-trigger)', '.glance dt', '.takes-part', '.link-list', '.planned-list', '.procedure-list',
] // prettier-ignore

/** What the address of a summary ends with in the index; it is never shown. */
const summaryMark = '#:summary'

/** Pagefind's own interfaces, and the worker that its script would start on a page. */
const isUnused = (file: string) => /^pagefind-(?:.*ui|highlight|worker)\b/.test(file)

/** What is in the index, by address in the index. */
export interface Written {
  found: Map<string, Found>
  /** Addresses of the summaries, with the pages that they sum up. */
  summaries: Map<string, string>
}

/**
 * Fills a Pagefind index with the pages of the site, the entries of the lists and a summary of every procedure.
 *
 * @param dist folder of the built site
 * @param bundle folder to write to; what was in it is gone
 */
export async function writeIndex(dist: string, bundle: string, catalogue: Catalogue): Promise<Written> {
  const found = new Map<string, Found>()
  const summaries = new Map<string, string>()
  try {
    const { index, errors: starting } = await createIndex({ excludeSelectors: repeats })
    if (!index) throw new Error(`Pagefind 没有启动，重新运行 npm ci：${starting.join('；')}`)
    const add = async (url: string, content: string) => {
      const { errors } = await index.addHTMLFile({ url, content })
      if (errors.length > 0) throw new Error(`Pagefind 读不了 ${url}：${errors.join('；')}`)
    }
    for (const { html, record } of await builtPages(dist, catalogue)) {
      await add(record.address, html)
      found.set(record.address, record)
    }
    for (const entry of await entriesOf(catalogue)) {
      const { kind, address, title, trigger, owner, stage } = entry
      await add(address, entryPage(entry))
      found.set(address, {
        kind,
        address,
        title,
        ...(trigger && { trigger }),
        ...(owner && { owner }),
        ...(stage && { stage }),
      })
    }
    for (const procedure of catalogue.published) {
      const address = addressOfProcedure(procedure)
      await add(address + summaryMark, summaryPage(procedure))
      summaries.set(address + summaryMark, address)
    }
    await rm(bundle, { recursive: true, force: true })
    const { errors } = await index.writeFiles({ outputPath: bundle })
    if (errors.length > 0) throw new Error(`搜索索引没有写成：${errors.join('；')}`)
    for (const file of await readdir(bundle)) if (isUnused(file)) await rm(join(bundle, file))
  } finally {
    await close()
  }
  return { found, summaries }
}
