import { addressOfPlanned, addressOfProcedure } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/model.ts'
import { readDuration, sayDuration } from '../../procedures/duration.ts'
import { offTopic } from '../../reference/asks.ts'
import type { AskTable } from './packed.ts'

/**
 * Where the questions of an entry are answered, as an address of the site.
 *
 * @param of as an author writes it: `return-no-reason#check-amount`, `/replies/#as-addr`
 * @returns nothing when there is no such procedure; an address that was written is taken as it is
 */
export function addressAsked(
  of: string,
  { procedureById, lists }: Pick<Catalogue, 'procedureById' | 'lists'>,
): string | undefined {
  if (of.startsWith('/')) return of
  const [id = '', node] = of.split('#')
  const procedure = procedureById.get(id)
  const planned = lists.planned.byId.get(id)
  const address = procedure ? addressOfProcedure(procedure) : planned && addressOfPlanned(planned)
  return address && node && procedure ? `${address}#${node}` : address
}

/**
 * The questions by page of the index: those of the lists, and the `asks` of every procedure.
 *
 * @param pageAt the name of the page or entry at an address, if the index has one
 */
export function askTable(catalogue: Catalogue, pageAt: (address: string) => string | undefined): AskTable {
  const table: AskTable = { places: [], offTopic: [] }
  for (const procedure of catalogue.published) {
    const page = pageAt(addressOfProcedure(procedure))
    if (page && procedure.asks.length > 0) table.places.push({ page, anchor: '', questions: procedure.asks })
  }
  for (const { value } of catalogue.lists.asks.entries) {
    if (value.of === offTopic) table.offTopic.push(...value.questions)
    const address = addressAsked(value.of, catalogue)
    if (value.of === offTopic || !address) continue
    const [path = '', anchor = ''] = address.split('#')
    const entry = pageAt(address)
    const page = entry ?? pageAt(path)
    if (!page) continue
    const node = catalogue.procedureById.get(value.of.split('#')[0]!)?.nodes.find(({ id }) => id === anchor)
    const duration = node?.within && readDuration(node.within.value)
    const within = duration && sayDuration(duration)
    table.places.push({ page, anchor: entry ? '' : anchor, ...(within && { within }), questions: value.questions })
  }
  return table
}
