import { askMatcher, type MatchAsks } from '../../search/asks/match.ts'
import { unpackAsks, type AskTable, type PackedAsks } from '../../search/asks/packed.ts'
import { excerptOf, wordingFor, type Excerpt } from '../../search/excerpt.ts'
import { bigrams } from '../../search/bigrams.ts'
import { byId } from '../../search/ids.ts'
import type { LookedUp } from '../../search/look-up.ts'
import type { Lexicon, Readings } from '../../search/model.ts'
import { simplifiedBy } from '../../search/normalise.ts'
import { pagefindTerms, type Pagefind, type PagefindResult } from '../../search/pagefind-terms.ts'
import { phrasesOf } from '../../search/phrases.ts'
import { search } from '../../search/search.ts'
import type { PageText } from '../../search/sections.ts'
import { soundsOf, type Sounds } from '../../search/sounds.ts'
import { worthOfTerms } from '../../search/worth.ts'
import type { AsksState, Question, Reply, ShownAnswer, Trouble } from './search-messages.ts'

/** What a failed fetch was about. Pagefind swallows failures of its own fetches, so they are watched here. */
let lost: Trouble | undefined

const plainFetch = self.fetch
self.fetch = async (...request) => {
  const response = await plainFetch(...request).catch((error: unknown) => {
    lost ??= 'network'
    throw error
  })
  if (!response.ok) lost = response.status === 404 ? 'index' : (lost ?? 'network')
  return response
}

/** How many results are shown when none is sure, and how many further entries of one list. */
const [mostUnsure, mostOthers] = [5, 2]

interface PagefindModule extends Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>
  init(): Promise<void>
}

async function fetchJson<T>(address: string): Promise<T> {
  // Asked anew at every start: the lexicon and the index are of one build.
  const response = await fetch(address, { cache: 'no-cache' })
  return (await response.json()) as T
}

/** The questions of another build than the lexicon: they name other pages. */
class OtherBuild extends Error {}

/** The questions. That they are missing is no trouble: the rest of the search goes on without them. */
async function fetchAsks({ build, records }: Lexicon): Promise<AskTable> {
  const response = await plainFetch('/search/asks.json', { cache: 'no-cache' })
  if (!response.ok) throw new Error(`asks.json: ${response.status}`)
  const packed = (await response.json()) as PackedAsks
  if (packed.build !== build) throw new OtherBuild()
  return unpackAsks(packed, records)
}

/** Everything that answers queries, once it is there. */
async function start() {
  if (typeof WebAssembly === 'undefined') throw new Error('no WebAssembly')
  const bundle = '/pagefind/'
  // A worker has no document, so that Pagefind does not cut queries into words of its own: it would find a third.
  const module = (import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<PagefindModule>).catch(async (error) => {
    // An import does not say why it failed; a fetch of its neighbour does.
    await fetch(`${bundle}pagefind-entry.json`).catch(() => undefined)
    lost ??= 'index'
    throw error
  })
  const [lexicon, pagefind] = await Promise.all([fetchJson<Lexicon>('/search/lexicon.json'), module])
  await pagefind.options({ basePath: bundle, baseUrl: '/' })
  await pagefind.init()
  await pagefind.search('〇')

  const found = new Map<string, PagefindResult>()
  const terms = pagefindTerms(
    pagefind,
    lexicon.records.length,
    (result) => found.has(result.id) || found.set(result.id, result),
  )
  const records = new Map(lexicon.records.map((record) => [record.page, record]))
  const pages = { records, summaries: new Map(Object.entries(lexicon.summaries)), ids: byId(lexicon.records) }
  const simplified = simplifiedBy(lexicon.traditional)
  const synonyms = new Map(Object.entries(lexicon.synonyms))
  let sounds: Promise<Sounds> | undefined
  const getSounds = () => {
    sounds ??= fetchJson<Readings>('/search/readings.json').then((readings) => soundsOf(readings, phrasesOf(lexicon)))
    sounds.catch(() => (sounds = undefined))
    return sounds
  }
  let asks: MatchAsks | undefined
  let asksState: AsksState = 'awaited'
  const questions = fetchAsks(lexicon).then(
    (table) => {
      asks = askMatcher(table)
      asksState = 'joined'
    },
    (error: unknown) => {
      asksState = error instanceof OtherBuild ? 'other-build' : 'missing'
    },
  )
  let last: LookedUp = { terms: new Map(), hits: new Map(), alike: new Map() }

  /** Answers a query. Excerpts are cut for the last one that was typed, which need not be the last that is answered. */
  const answer = async (query: string, isLatest: () => boolean): Promise<ShownAnswer> => {
    const { found, isSure, lookedUp } = await search(query, { simplified, synonyms }, pages, terms, getSounds, asks)
    if (isLatest()) last = lookedUp
    const shown = isSure ? found : found.slice(0, mostUnsure)
    const results = shown.map(({ others, ...result }) => ({
      ...result,
      others: isSure ? others.slice(0, mostOthers) : [],
    }))
    return { query, results, isSure, asks: asksState, terms: [...worthOfTerms(lookedUp, records.size).keys()] }
  }
  const excerpt = async (page: string, anchor: string): Promise<Excerpt> => {
    // The index names a page only where it holds a term, and this one may have come by its questions alone.
    if (!found.has(page)) await Promise.all(bigrams(records.get(page)!.title).map(terms))
    const { raw_content, anchors, meta } = (await found.get(page)!.data()) as PageText & { meta?: { says?: string } }
    const worth = worthOfTerms(last, records.size)
    const excerpt = excerptOf({ raw_content, anchors }, worth, { ...records.get(page), anchor })
    if (!meta?.says) return excerpt
    return { ...excerpt, says: wordingFor(JSON.parse(meta.says) as [string, string][], worth) }
  }
  return { answer, excerpt, questions }
}

const reply = (message: Reply) => self.postMessage(message)
let latest = { id: 0, query: '' }
const started = start()
started.then(
  ({ questions }) => {
    reply({ kind: 'ready' })
    // What was answered from the text alone is answered again with the questions.
    void questions.then(() => (latest.id > 0 ? answerLatest() : undefined))
  },
  () => reply({ kind: 'trouble', trouble: lost ?? 'browser' }),
)

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'excerpt') return sendExcerpt(data)
  latest = data
  await answerLatest()
})

async function answerLatest(): Promise<void> {
  const { id, query } = latest
  try {
    const { answer } = await started
    const isLatest = () => id === latest.id
    if (!isLatest()) return
    const answered = await answer(query, isLatest)
    if (lost) reply({ kind: 'trouble', trouble: lost })
    else if (isLatest()) reply({ kind: 'answer', id, answer: answered })
  } catch {
    reply({ kind: 'trouble', trouble: lost ?? 'browser' })
  }
}

/** A result can be read without its excerpt, so that one which cannot be fetched is no trouble. */
async function sendExcerpt({ id, page, anchor }: Extract<Question, { kind: 'excerpt' }>): Promise<void> {
  const before = lost
  try {
    reply({ kind: 'excerpt', id, page, excerpt: await (await started).excerpt(page, anchor) })
  } catch {
    lost = before
  }
}
