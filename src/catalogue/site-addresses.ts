import { addressOfFile, addressOfPage, addressOfProcedure } from './addresses.ts'
import { isBuilt } from './files.ts'
import type { Catalogue } from './model.ts'
import { overviews } from './overviews.ts'
import { hasAsksShown } from './shown-asks.ts'

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
  // This page stands wherever there is none, and at no address of its own.
  addresses.delete('/404/')
  for (const procedure of catalogue.procedures) {
    const anchors = addresses.get(addressOfProcedure(procedure))
    for (const node of procedure.nodes) anchors?.add(node.id)
    for (const anchor of ['chart', 'steps', 'glance', 'basis']) anchors?.add(anchor)
    if (hasAsksShown(procedure, catalogue)) anchors?.add('asks')
  }
  return addresses
}
