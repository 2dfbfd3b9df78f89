import { addressOfProcedure } from '../catalogue/addresses.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Procedure } from '../procedures/model.ts'

/** The procedure that an entry of the docs collection is, if it is one. */
export function procedureOfEntry(
  catalogue: Catalogue,
  entry: { filePath?: string | undefined },
): Procedure | undefined {
  const file = entry.filePath?.replaceAll('\\', '/').replace(/^.*?content\//, '')
  return catalogue.procedures.find((procedure) => procedure.file === file)
}

/** A procedure as another page names it: written ones with an address, planned ones without. */
export interface ProcedureName {
  id: string
  title: string
  address: string | undefined
}

/** What to call a procedure that is named by its id. */
export function nameOf(catalogue: Catalogue, id: string): ProcedureName {
  const procedure = catalogue.procedureById.get(id)
  if (procedure) return { id, title: procedure.title?.value ?? id, address: addressOfProcedure(procedure) }
  return { id, title: catalogue.lists.planned.byId.get(id)?.title ?? id, address: undefined }
}

/** The procedures with an exit that hands to this one. */
export function comesFrom(catalogue: Catalogue, procedure: Procedure): Procedure[] {
  return catalogue.published.filter((other) =>
    other.nodes.some((node) => node.kind === 'exit' && node.handsTo.some(({ value }) => value === procedure.id)),
  )
}
