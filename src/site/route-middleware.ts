import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { hasAsksShown } from '../catalogue/shown-asks.ts'
import { nodeTitle } from '../procedures/model.ts'
import { getCatalogue } from './catalogue.ts'
import { embedFavicon } from './favicon.ts'
import { procedureOfEntry } from './procedure-page.ts'
import { withTitleAsText } from './title-as-text.ts'

/**
 * Adds the parts of a procedure to the page's contents, keeps help pages out of the agents' search, shows at the side
 * where a page belongs that has no line of its own there, and brings the icon along. A title is text.
 */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute
  if (route.id.startsWith('help/')) route.entry.data.pagefind = false
  // Starlight puts what stands in the head into the page as it is.
  route.head = withTitleAsText(route.head)

  embedFavicon(route.head)
  markNearest(linksOf(route.sidebar), url.pathname)

  const catalogue = await getCatalogue()
  const procedure = procedureOfEntry(catalogue, route.entry)
  if (!procedure || !route.toc) return
  const item = (slug: string, text: string, depth = 2) => ({ depth, slug, text, children: [] as never[] })
  const steps = procedure.nodes.map((node) => item(node.id, nodeTitle(node), 3))
  const written = route.toc.items.filter(({ slug }) => slug !== '_top')
  route.toc.items = [
    { ...item('steps', '步骤'), children: steps },
    item('chart', '流程图'),
    item('glance', '一览'),
    item('basis', '依据与登记'),
    ...written,
    ...(hasAsksShown(procedure, catalogue) ? [item('asks', '大家这样问')] : []),
  ]
})

type SidebarEntry = StarlightRouteData['sidebar'][number]
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>

const linksOf = (entries: SidebarEntry[]): SidebarLink[] =>
  entries.flatMap((entry) => (entry.type === 'group' ? linksOf(entry.entries) : entry))

/** Marks the line of the page above, when no line is the page's own: 「M5」 for a quiz of M5. */
function markNearest(links: readonly SidebarLink[], path: string): void {
  if (links.some(({ isCurrent }) => isCurrent)) return
  const above = links.filter(({ href }) => path.startsWith(href)).sort((a, b) => b.href.length - a.href.length)
  if (above[0]) above[0].isCurrent = true
}
