import { toString } from 'mdast-util-to-string'
import { addressOfPlanned, addressOfProcedure } from '../catalogue/addresses.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Procedure } from '../procedures/model.ts'
import type { Planned } from '../reference/planned.ts'
import { readReplyName, type Reply, type ReplyVariant } from '../reference/replies.ts'
import { mistakesHeading } from '../search/sections.ts'

/** The procedure that an entry of the docs collection is, if it is one. */
export function procedureOfEntry(
  catalogue: Catalogue,
  entry: { filePath?: string | undefined },
): Procedure | undefined {
  const file = entry.filePath?.replaceAll('\\', '/').replace(/^.*?content\//, '')
  return catalogue.procedures.find((procedure) => procedure.file === file)
}

/** A procedure as another page names it. */
export interface ProcedureName {
  id: string
  title: string
  address: string | undefined
  /** What helps until it is written. */
  planned?: Planned
}

/** What to call a procedure that is named by its id. */
export function nameOf(catalogue: Catalogue, id: string): ProcedureName {
  const procedure = catalogue.procedureById.get(id)
  if (procedure) return { id, title: procedure.title?.value ?? id, address: addressOfProcedure(procedure) }
  const planned = catalogue.lists.planned.byId.get(id)
  if (!planned) return { id, title: id, address: undefined }
  return { id, title: planned.title, address: addressOfPlanned(planned), planned }
}

/** The procedures with an exit that hands to this one. */
export function comesFrom(catalogue: Catalogue, procedure: Procedure): Procedure[] {
  return catalogue.published.filter((other) =>
    other.nodes.some((node) => node.kind === 'exit' && node.handsTo.some(({ value }) => value === procedure.id)),
  )
}

/** The reply and its wording that a name means, `AS-ADDR#shop-pays`, if there are such. */
export function wordsOf(catalogue: Catalogue, name: string): { reply: Reply; variant: ReplyVariant } | undefined {
  const { code, variant: id } = readReplyName(name)
  const reply = catalogue.lists.replies.byId.get(code)
  const variant = reply?.variants.find((one) => one.id === id)
  return reply && variant && { reply, variant }
}

/** The first sentence of the first thing that is easily done wrong, as the page says it at its end. */
export function firstMistake({ page }: Procedure): string | undefined {
  const { children } = page.tree
  const heading = children.findIndex((node) => node.type === 'heading' && toString(node) === mistakesHeading)
  const list = heading < 0 ? undefined : children.slice(heading + 1).find((node) => node.type === 'list')
  const item = list?.type === 'list' ? list.children[0] : undefined
  return item && /^.*?[。！？]/.exec(toString(item))?.[0]
}
