import { addressOfFile, addressOfPage, addressOfProcedure } from './addresses.ts'
import { isPage } from './files.ts'
import type { Catalogue } from './model.ts'
import { overviews } from './overviews.ts'

/** Whether a page has an address: names that start with `_` have none, and 404 stands at all that are not there. */
function isBuilt(file: string): boolean {
  return isPage(file) && !/\/_[^/]*$/.test(file) && !/^docs\/404\.mdx?$/.test(file)
}

/**
 * Every address of the site, with the anchors on it.
 *
 * @returns addresses that start and end with a slash, each with the anchors that a link may name
 */
export function siteAddresses(catalogue: Catalogue): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>()
  for (const [address, anchors] of overviews(catalogue)) addresses.set(address, new Set(['_top', ...anchors]))
  for (const file of catalogue.unread) if (isBuilt(file)) addresses.set(addressOfFile(file), new Set())
  for (const page of catalogue.pages) {
    if (page.frontmatter['draft'] === true || !isBuilt(page.source.file)) continue
    addresses.set(addressOfPage(page), new Set(['_top', ...page.headings.map(({ anchor }) => anchor), ...page.ids]))
  }
  for (const procedure of catalogue.procedures) {
    const anchors = addresses.get(addressOfProcedure(procedure))
    for (const node of procedure.nodes) anchors?.add(node.id)
    for (const anchor of ['chart', 'steps', 'basis']) anchors?.add(anchor)
  }
  return addresses
}
