import { generatedPages } from '../catalogue/addresses.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { SiteContext } from './rule.ts'

/** Lists whose entries are anchors of a page, or pages below it. */
const listPages = ['roles', 'flags', 'registers', 'replies', 'glossary'] as const

/** Whether an address belongs to a list that could not be read: then nobody knows what it would have held. */
export function isOfUnreadList(path: string, { catalogue }: SiteContext): boolean {
  const { lists } = catalogue
  if (path.startsWith(generatedPages.rules)) return !lists.ruleCards.isComplete
  return listPages.some((name) => path.startsWith(generatedPages[name]) && !lists[name].isComplete)
}

/** The nearest address, unless its last part is another word: folders alone make two addresses look alike. */
export function nearestAddress(path: string, { addresses, catalogue }: SiteContext): string | undefined {
  const guess = nearest(path, [...addresses.keys(), ...catalogue.publicFiles])
  const [meant = '', written = ''] = [guess, path].map((address) => address?.split('/').filter(Boolean).at(-1))
  return meant === written || nearest(written, [meant]) ? guess : undefined
}
