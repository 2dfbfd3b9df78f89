import type { SearchRecord } from './model.ts'

/** Pages and entries by what their ids are compared by. Two things may share an id: a role and a stage. */
export type ById = ReadonlyMap<string, readonly SearchRecord[]>

/**
 * Everything that has an id. The build need not write ids down: an address ends with the id of what it shows.
 *
 * @param records of all pages of the index
 */
export function byId(records: Iterable<SearchRecord>): ById {
  return Map.groupBy(
    [...records].filter((record) => keyOf(idOf(record)) !== ''),
    (record) => keyOf(idOf(record)),
  )
}

/**
 * What a query names by its id, however it is written: `R03`, `r 3`, `asopen`; among other words only where nothing else
 * is written so: `R15 怎么填`. What stands behind a `#` names a part of it, as in the tags of procedures, and is gone to
 * where the address leads to a page.
 */
export function namedBy(query: string, ids: ById): SearchRecord[] {
  const [id = '', part = ''] = query.normalize('NFKC').split('#')
  const anchor = part.trim().toLowerCase()
  const amongWords = query.normalize('NFKC').match(/(?<![a-z\d-])(?:[a-z]{1,3}\d{1,3}|[a-z]+-[a-z]+)(?![a-z\d-])/i)?.[0]
  return (ids.get(keyOf(id)) ?? ids.get(keyOf(amongWords ?? '')) ?? []).map((record) => {
    const hasPart = record.kind === 'procedure' && /^[a-z0-9-]+$/.test(anchor)
    return hasPart ? { ...record, address: `${record.address}#${anchor}` } : record
  })
}

/** What an id is compared by: its letters and digits, without zeros before a number. */
function keyOf(id: string): string {
  return id
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '')
}

/** What the address of a record ends with; empty for words of the glossary and parts of pages, which are no ids. */
function idOf({ kind, address }: SearchRecord): string {
  const [path = '', anchor] = address.split('#')
  if (anchor === undefined) return path.split('/').at(-2) ?? ''
  return kind === 'term' || kind === 'page' ? '' : anchor.replace(/^from-/, '')
}
