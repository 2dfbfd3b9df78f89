import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOfProcedure, addressOfRole } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/model.ts'
import { stageName } from '../../reference/stages.ts'
import type { SearchRecord } from '../../search/model.ts'

/** What a result shows of a page, before the page has a name in the index. */
export type Found = Omit<SearchRecord, 'page'>

/** A page of the built site that search is to find. */
export interface BuiltPage {
  html: string
  record: Found
}

/**
 * The built pages that are to be found: those whose text Starlight marks for Pagefind. Pagefind passes over pictures, so
 * that the words of a chart stand in its place.
 */
export async function builtPages(dist: string, catalogue: Catalogue): Promise<BuiltPage[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .sort()
    .map(async (file) => ({
      address: `/${file.slice(0, -'index.html'.length)}`,
      html: await readFile(join(dist, file), 'utf8'),
    }))
  return (await Promise.all(pages))
    .filter(({ html }) => html.includes('data-pagefind-body'))
    .map(({ address, html }) => ({ html: chartsAsText(html), record: recordOf(address, html, catalogue) }))
}

/** A page with the words of its charts instead of the drawings. */
export function chartsAsText(html: string): string {
  return html.replaceAll(/<svg class="chart"[\s\S]*?<\/svg>/g, (svg) => {
    const texts = [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) => text)
    return texts.map((text) => `<p>${text.replaceAll(/<[^>]*>/g, '')}</p>`).join('')
  })
}

function recordOf(address: string, html: string, { published, lists }: Catalogue): Found {
  const title = plainText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? address)
  const procedure = published.find((one) => addressOfProcedure(one) === address)
  if (procedure) {
    const owner = lists.roles.byId.get(procedure.owner?.value ?? '')?.name ?? ''
    const trigger = procedure.trigger?.value ?? ''
    return { kind: 'procedure', address, title, trigger, owner, stage: stageName(procedure.stage) }
  }
  const isRole = [...lists.roles.ids].some((id) => addressOfRole(id) === address)
  return { kind: isRole ? 'role' : 'page', address, title }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? characterOf(name) ?? whole)
    .trim()
}

/** The character that `#60` or `#x3C` stands for. */
function characterOf(name: string): string | undefined {
  const [, hex, digits = ''] = /^#(x?)([\da-f]+)$/i.exec(name) ?? []
  const code = Number.parseInt(digits, hex ? 16 : 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
