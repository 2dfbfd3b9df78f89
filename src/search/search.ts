import { analyseQuery, type Vocabulary } from './analyse-query.ts'
import { featuresAsked } from './asks/features-asked.ts'
import type { AskedPage, MatchAsks } from './asks/match.ts'
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
  /** The question of the page that is like the one that was asked, if one is. */
  asked?: AskedPage
  /** Other entries of the same page that were found, best first. */
  others: SearchRecord[]
}

/** What a query is answered with. */
export interface Answer {
  found: Found[]
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
/** A text that scores less than this part of the best one does not count; with questions, what is worth less is left out. */
const [tail, worthOfLast] = [0.15, 0.3]
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
 * @param asks the questions, once they are there
 */
export async function search(
  query: string,
  vocabulary: Omit<Vocabulary, 'sounds'>,
  { records, summaries, ids }: SearchedPages,
  search: TermSearch,
  sounds: () => Promise<Sounds | undefined>,
  asks?: MatchAsks,
): Promise<Answer> {
  const spelled = /[a-z]{2}/i.test(query.normalize('NFKC')) ? await sounds() : undefined
  const named = namedBy(query, ids)
  const wanted = [query, ...named.map(({ title }) => title)].join(' ')
  const analysis = analyseQuery(wanted, { ...vocabulary, sounds: spelled })
  const lookedUp = await lookUp(analysis, search, sounds)
  const matched = asks?.(featuresAsked(wanted, vocabulary.simplified, analysis, lookedUp))

  const scores = new Map<SearchRecord, number>()
  for (const [page, score] of fuse(lookedUp, summaries)) {
    const record = records.get(page)
    if (!record) continue
    scores.set(record, score * favour[record.kind] * (1 + titleWorth * likeness(record.title, analysis.terms)))
  }
  const topScore = Math.max(...scores.values(), Number.MIN_VALUE)
  const asked = new Map(
    matched?.pages.flatMap((one) => {
      const record = records.get(one.page)
      return record ? [[record, one] as const] : []
    }),
  )
  // The scores of a text do not compare with those of questions; their part of the best one does.
  const worth = new Map<SearchRecord, number>()
  for (const [record, score] of scores) if (score >= tail * topScore) worth.set(record, score / topScore)
  for (const [record, one] of asked) worth.set(record, (worth.get(record) ?? 0) + one.worth)
  const joined = [...worth].sort(([, a], [, b]) => b - a)
  const least = matched ? worthOfLast * (joined[0]?.[1] ?? 0) : 0
  const fitting = joined.filter(([, one]) => one >= least).map(([record]) => record)
  const ranked = [...named, ...fitting.filter((record) => !named.some(({ page }) => page === record.page))]
  const found = byPage(ranked, asked).slice(0, most)
  const best = found[0]?.record
  const fit = best && {
    text: (scores.get(best) ?? 0) * understood(analysis, lookedUp, best.page),
    margin: matched?.margin,
    pages: records.size,
  }
  return { found, isSure: named.length > 0 || (!analysis.isCode && fit !== undefined && isSure(fit)), lookedUp }
}

/**
 * One result a page: entries of one list would otherwise crowd out everything else. What is not written yet has no page,
 * and each such procedure is a result.
 */
function byPage(ranked: readonly SearchRecord[], asked: ReadonlyMap<SearchRecord, AskedPage>): Found[] {
  const pages = new Map<string, Found>()
  for (const record of ranked) {
    const address = record.kind === 'planned' ? record.address : record.address.split('#')[0]!
    const found = pages.get(address)
    const like = asked.get(record)
    if (found) found.others.push(record)
    else pages.set(address, { record, ...(like && { asked: like }), others: [] })
  }
  return [...pages.values()]
}
