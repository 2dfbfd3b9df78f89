import { addressOfPlanned, addressOfProcedure } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/model.ts'
import { readDuration, sayDuration } from '../../procedures/duration.ts'
import { offTopic } from '../../reference/asks.ts'
import type { SearchRecord } from '../model.ts'

/** A place of the handbook with the questions that it answers. */
export interface AskedPlace {
  /** The page's name in the index. */
  page: string
  /** The step or part of it; empty for the page as a whole. */
  anchor: string
  /** How long the step may take, in words. */
  within?: string
  questions: string[]
}

/** All questions: their texts are the index. */
export interface AskTable {
  places: AskedPlace[]
  /** Questions that the handbook has nothing on, so that others like them are doubted. */
  offTopic: string[]
}

/**
 * The questions as the build writes them and the first search fetches them. A page is the number of its record in the
 * lexicon of the same build, since its name is all digits and does not pack; questions are parted by line breaks.
 */
export interface PackedAsks {
  build: string
  places: [record: number, anchor: string, within: string, questions: string][]
  offTopic: string
}

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

/** Packs the questions for the way; `records` are those of the lexicon of the same build. */
export function packAsks({ places, offTopic }: AskTable, build: string, records: readonly SearchRecord[]): PackedAsks {
  const numbers = new Map(records.map(({ page }, number) => [page, number]))
  return {
    build,
    places: places.map(({ page, anchor, within = '', questions }) => [
      numbers.get(page)!,
      anchor,
      within,
      questions.join('\n'),
    ]),
    offTopic: offTopic.join('\n'),
  }
}

/** The questions again. */
export function unpackAsks({ places, offTopic }: PackedAsks, records: readonly SearchRecord[]): AskTable {
  return {
    places: places.map(([record, anchor, within, questions]) => ({
      page: records[record]!.page,
      anchor,
      ...(within && { within }),
      questions: questions.split('\n'),
    })),
    offTopic: offTopic.split('\n'),
  }
}
