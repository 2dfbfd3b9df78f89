import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { nodeTitle } from '../procedures/model.ts'
import { getCatalogue } from './catalogue.ts'
import { procedureOfEntry } from './procedure-page.ts'
import { withTitleAsText } from './title-as-text.ts'

/** Adds the parts of a procedure to the page's contents, keeps help pages out of the agents' search, and titles text. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute
  if (route.id.startsWith('help/')) route.entry.data.pagefind = false
  // Starlight puts what stands in the head into the page as it is.
  route.head = withTitleAsText(route.head)

  const procedure = procedureOfEntry(await getCatalogue(), route.entry)
  if (!procedure || !route.toc) return
  const item = (slug: string, text: string, depth = 2) => ({ depth, slug, text, children: [] as never[] })
  const steps = procedure.nodes.map((node) => item(node.id, nodeTitle(node), 3))
  const written = route.toc.items.filter(({ slug }) => slug !== '_top')
  route.toc.items = [
    item('_top', '一眼看清'),
    item('chart', '流程图'),
    { ...item('steps', '步骤'), children: steps },
    ...written,
    item('basis', '依据与登记'),
    ...(procedure.asks.length > 0 ? [item('asks', '大家这样问')] : []),
  ]
})
