import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { loadCatalogue } from '../../catalogue/load.ts'
import { packAsks } from '../../search/asks/packed.ts'
import { askTable } from '../../search/asks/table.ts'
import { buildLexicon } from '../../search/build-lexicon.ts'
import { checkIndex } from './check-index.ts'
import { readFragments, recutIndex } from './pagefind-files.ts'
import { writeIndex } from './write-index.ts'

/** Bytes of a file of the index before it is packed: about 2 kB to fetch. */
const sizeOfChunk = 4_000

/** Makes the search index and the lexicon once the pages are built, and stops the build if search would miss a word. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        const bundle = join(dist, 'pagefind')
        const catalogue = await loadCatalogue('content')
        const { found, summaries } = await writeIndex(dist, bundle, catalogue)
        await recutIndex(bundle, sizeOfChunk)
        await checkIndex(bundle)

        const fragments = await readFragments(bundle)
        const pageOf = new Map([...fragments].map(([page, { url }]) => [url, page]))
        const named = <T>(addresses: ReadonlyMap<string, T>) =>
          [...addresses].map(([address, value]) => [pageOf.get(address) ?? '', value] as const)
        const { lexicon, readings } = buildLexicon(
          catalogue,
          named(found).map(([page, record]) => ({ page, ...record })),
          new Map(named(summaries).map(([page, address]) => [page, pageOf.get(address) ?? ''])),
          [...fragments.values()].map(({ content }) => content),
        )
        const { records } = lexicon
        const asks = askTable(catalogue, (address) => pageOf.get(address))
        const build = createHash('sha1')
          .update(JSON.stringify([records, asks]))
          .digest('hex')
          .slice(0, 8)
        await mkdir(join(dist, 'search'), { recursive: true })
        await writeFile(join(dist, 'search/lexicon.json'), JSON.stringify({ ...lexicon, build }))
        await writeFile(join(dist, 'search/asks.json'), JSON.stringify(packAsks(asks, build, records)))
        await writeFile(join(dist, 'search/readings.json'), JSON.stringify(readings))
        logger.info(`${lexicon.records.length} pages and entries can be found`)
      },
    },
  }
}
