import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Page } from 'playwright-core'
import type { Brought } from './figures.ts'

const base = '/stock-pagefind/'

/** Pagefind as it comes, over the same pages. */
export interface StockPagefind {
  ask(query: string): Promise<Brought>
  remove(): Promise<void>
}

/**
 * Indexes the built pages as Pagefind does by itself (whole pages, lists included), and lets a page search with Pagefind's
 * own script, which cuts queries into words with the browser's segmenter.
 *
 * @param page any page of the served site
 * @param dist folder of the built site
 */
export async function stockPagefind(page: Page, dist: string): Promise<StockPagefind> {
  const bundle = await mkdtemp(join(tmpdir(), 'stock-pagefind-'))
  try {
    const { index } = await createIndex()
    for (const file of await readdir(dist, { recursive: true })) {
      if (!file.endsWith('index.html')) continue
      const html = await readFile(join(dist, file), 'utf8')
      if (!html.includes('data-pagefind-body')) continue
      const url = `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`
      const content = html.replace(
        /<div data-pagefind-ignore(?:="")? data-list/,
        '<div data-pagefind-weight="0.2" data-list',
      )
      await index!.addHTMLFile({ url, content })
    }
    await index!.writeFiles({ outputPath: bundle })
  } finally {
    await close()
  }
  await page.route(`**${base}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(base.length)
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
    await route.fulfill({ contentType, body: await readFile(join(bundle, path)) })
  })
  // As text, since it runs in the page: a test runner would rewrite the import of a function.
  const ask = (query: string): Promise<Brought> =>
    page.evaluate(`(async () => {
      const pagefind = await import('${base}pagefind.js')
      const { results } = await pagefind.search(${JSON.stringify(query)})
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()))
      return { pages: shown.map(({ url }) => url), isSure: true }
    })()`)
  return { ask, remove: () => rm(bundle, { recursive: true, force: true }) }
}
