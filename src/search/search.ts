import { analyseQuery, type Vocabulary } from './analyse-query.ts'
import { isSure } from './certainty.ts'
import { fuse } from './fuse.ts'
import { namedBy, type ById } from './ids.ts'
import { likeness } from './likeness.ts'
import { understood } from './understood.ts'
import { lookUp, type LookedUp } from './look-up.ts'
import type { Sounds } from './sounds.ts'
import type { RecordKind, SearchRecord, TermSearch } from './model.ts'

/** A result: a page, or the best entry of a list with others of the same list. */
export interface Found {
  record: SearchRecord
  score: number
  /** Other entries of the same page that were found, best first. */
  others: SearchRecord[]
}

/** What a query is answered with. */
export interface Answer {
  found: Found[]
  /** Procedures that are not written yet and seem to be meant. */
  planned: SearchRecord[]
  /** False when the best result is no better than what a question about anything else brings. */
  isSure: boolean
  lookedUp: LookedUp
}

/** The pages that can be found, by their names in the index: see `Lexicon`. */
export interface SearchedPages {
  records: ReadonlyMap<string, SearchRecord>
  summaries: ReadonlyMap<string, string>
  ids: ById
}

const most = 10
/** Results that score less than this part of the best one are left out. */
const tail = 0.15
/** What a title that says just what the query says adds. */
const titleWorth = 1

/** What a result counts for by its kind: of two that fit equally well, the procedure is what an agent needs. */
const favour: Record<RecordKind, number> = {
  procedure: 1.4, page: 1.1, role: 0.7, rule: 0.8, reply: 1.1, register: 1.1, term: 0.7, flag: 0.9, platform: 0.7,
  planned: 1,
} // prettier-ignore

/**
 * Answers a query. One that is an id asks for the thing with that id, which stands first, and for what its title says.
 *
 * @param search the index, one term at a time
 * @param sounds how words sound, fetched only for queries that need it
 */
export async function search(
  query: string,
  vocabulary: Omit<Vocabulary, 'sounds'>,
  { records, summaries, ids }: SearchedPages,
  search: TermSearch,
  sounds: () => Promise<Sounds | undefined>,
): Promise<Answer> {
  const spelled = /[a-z]{2}/i.test(query.normalize('NFKC')) ? await sounds() : undefined
  const named = namedBy(query, ids)
  const asked = [query, ...named.map(({ title }) => title)].join(' ')
  const analysis = analyseQuery(asked, { ...vocabulary, sounds: spelled })
  const lookedUp = await lookUp(analysis, search, sounds)
  const scored = fuse(lookedUp, summaries).flatMap(([page, score]) => {
    const record = records.get(page)
    return record && !named.some((one) => one.page === page)
      ? [{ record, score: score * favour[record.kind] * (1 + titleWorth * likeness(record.title, analysis.terms)) }]
      : []
  })
  scored.sort((a, b) => b.score - a.score)
  const isWritten = ({ kind }: SearchRecord) => kind !== 'planned'
  const best = scored.find(({ record }) => isWritten(record))?.score ?? 0
  const fitting = scored.filter(({ score }) => score >= tail * best)
  const isCertain = ({ record, score }: { record: SearchRecord; score: number }) =>
    isSure(score, understood(analysis, lookedUp, record.page), records.size)
  const found = byPage(
    [...named.map((record) => ({ record, score: Infinity })), ...fitting].filter(({ record }) => isWritten(record)),
  ).slice(0, most)
  const planned = fitting.filter((one, place) => !isWritten(one.record) && place < 3 && isCertain(one))
  return {
    found,
    planned: [...named.filter((record) => !isWritten(record)), ...planned.map(({ record }) => record)],
    isSure: named.length > 0 ? named.some(isWritten) : found[0] !== undefined && isCertain(found[0]),
    lookedUp,
  }
}

/** One result a page: entries of one list would otherwise crowd out everything else. */
function byPage(scored: readonly { record: SearchRecord; score: number }[]): Found[] {
  const pages = new Map<string, Found>()
  for (const { record, score } of scored) {
    const address = record.address.split('#')[0]!
    const found = pages.get(address)
    if (found) found.others.push(record)
    else pages.set(address, { record, score, others: [] })
  }
  return [...pages.values()]
}
