import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askMatcher, type MatchAsks } from '../../src/search/asks/match.ts'
import { fuse } from '../../src/search/fuse.ts'
import { byId } from '../../src/search/ids.ts'
import { likeness } from '../../src/search/likeness.ts'
import { lookUp } from '../../src/search/look-up.ts'
import type { Hit, SearchRecord, TermSearch } from '../../src/search/model.ts'
import { search } from '../../src/search/search.ts'
import { missingBigrams } from '../../src/search/missing-bigrams.ts'

/** A tiny index over texts: every term that occurs scores by how often it does. */
function indexOf(texts: Record<string, string>): TermSearch & { asked: string[] } {
  const asked: string[] = []
  const find = async (term: string): Promise<Hit[]> => {
    asked.push(term)
    return Object.entries(texts).flatMap(([page, text]): Hit[] => {
      const count = text.split(term).length - 1
      return count > 0 ? [[page, 10 * count]] : []
    })
  }
  return Object.assign(find, { asked })
}

const record = (page: string, title: string, kind: SearchRecord['kind'] = 'procedure', address = `/${page}/`) =>
  [page, { page, address, title, kind }] as const
const records = new Map<string, SearchRecord>([
  record('key', '捡到钥匙'),
  record('bag', '捡到书包'),
  record('term', '钥匙', 'term', '/glossary/#key'),
  record('lock', '锁', 'term', '/glossary/#lock'),
  record('plan', '丢了手机', 'planned', '/procedures/lost/#phone'),
])
const texts = {
  key: '有人捡到钥匙交到前台',
  bag: '有人捡到书包',
  term: '钥匙是开锁的，钥匙要登记',
  lock: '锁要钥匙，没有钥匙打不开',
  plan: '丢了手机',
  sum: '配钥匙',
}
const answer = (query: string, index = indexOf(texts), asks?: MatchAsks) =>
  search(
    query,
    { simplified: new Map(), synonyms: new Map([['锁匙', ['钥匙']]]) },
    { records, summaries: new Map([['sum', 'key']]), ids: byId(records.values()) },
    index,
    async () => undefined,
    asks,
  )

test('a word nobody writes that way leads on by its synonym', async () => {
  expect((await answer('锁匙')).found[0]?.record.title).toBe('捡到钥匙')
})

test('one known word does not hide what another finds: terms are summed, not all required', async () => {
  const { found } = await answer('书包里的紫水晶')
  expect(found[0]?.record.page).toBe('bag')
})

test('the procedure stands before an entry that fits as well', async () => {
  const { found } = await answer('钥匙')
  expect(found[0]?.record.kind).toBe('procedure')
  expect(found.map(({ record: { page } }) => page)).toEqual(['key', 'term'])
})

test('entries of one page are one result, the best first and the others with it', async () => {
  const glossary = (await answer('钥匙')).found.find(({ record: { page } }) => page === 'term')
  expect(glossary?.others.map(({ page }) => page)).toEqual(['lock'])
})

test('a title that ends as the query says is more like it than one that begins so; the title itself is most like it', () => {
  const asked = new Map([['退货', 1]])
  expect(likeness('七天无理由退货', asked)).toBeGreaterThan(likeness('退货验收与入库', asked))
  expect(likeness('退货', asked)).toBe(1)
  expect(likeness('换货', asked)).toBe(0)
})

test('what is not written yet is a result by itself, not one of its list', async () => {
  const { found } = await answer('丢了手机')
  expect(found[0]?.record).toMatchObject({ title: '丢了手机', kind: 'planned' })
  expect(found[0]?.others).toEqual([])
})

test('is not sure of what a few characters bring, and finds nothing in nothing', async () => {
  expect((await answer('人民币升值')).isSure).toBe(false)
  expect(await answer('彩虹')).toMatchObject({ found: [], isSure: false })
  expect((await answer('')).found).toEqual([])
})

describe('with questions', () => {
  const place = (page: string, anchor: string, ...questions: string[]) => ({ page, anchor, questions })
  const asks = askMatcher({
    places: [
      place('bag', '', '背的东西落下了', '有个双肩的没人要'),
      place('key', 'hand-over', '开门的家伙捡着了', '开门的交给谁'),
      place('plan', '', '打电话的不见了'),
    ],
    offTopic: ['今天天气好不好', '股票涨了没有'],
  })

  test('finds a page none of whose words were typed, by a question like it, and the step that answers', async () => {
    const { found, isSure } = await answer('开门的家伙捡着了咋整', indexOf(texts), asks)
    expect(found[0]?.record.page).toBe('key')
    expect(found[0]?.asked).toMatchObject({ question: '开门的家伙捡着了', place: { anchor: 'hand-over' } })
    expect(isSure).toBe(true)
  })

  test('doubts what is more like a question about something else', async () => {
    expect((await answer('今天天气怎么样', indexOf(texts), asks)).isSure).toBe(false)
  })

  test('keeps what the text alone brings, and without questions nothing is lost', async () => {
    const [joined, alone] = [await answer('书包', indexOf(texts), asks), await answer('书包')]
    expect(joined.found[0]?.record.page).toBe('bag')
    expect(alone.found[0]?.record.page).toBe('bag')
  })

  test('answers the same whatever was asked before', async () => {
    const queries = ['开门的', '书包', '打电话的丢了', '天气', '钥匙', '锁匙']
    const ask = async (query: string) =>
      (await answer(query, indexOf(texts), asks)).found.map(({ record }) => record.page)
    const there = await Promise.all(queries.map(ask))
    const back = await Promise.all(queries.toReversed().map(ask))
    expect(back.toReversed()).toEqual(there)
  })
})

test('a page summed up elsewhere scores with its summary', () => {
  const hits = new Map([['钥匙', [['key', 1], ['sum', 2], ['bag', 2.5]] as Hit[]]]) // prettier-ignore
  const scored = fuse({ terms: new Map([['钥匙', 1]]), hits, alike: new Map() }, new Map([['sum', 'key']]))
  expect(scored).toEqual([['key', 3], ['bag', 2.5]]) // prettier-ignore
})

describe('looking up', () => {
  const analysis = (piece: string, ...terms: string[]) => ({
    terms: new Map(terms.map((term) => [term, 1])),
    pieces: [piece],
    said: [],
    spelled: [],
    isCode: false,
  })

  test('asks for the single characters that no pair covers, and only for those', async () => {
    const index = indexOf(texts)
    const { terms } = await lookUp(analysis('捡到水晶', '捡到', '到水', '水晶'), index, async () => undefined)
    expect([...terms.keys()]).toEqual(['捡到', '到水', '水晶', '水', '晶'])
  })

  test('fetches how words sound only for what exists nowhere', async () => {
    let fetched = 0
    const sounds = async () => {
      fetched += 1
      return undefined
    }
    await lookUp(analysis('捡到', '捡到'), indexOf(texts), sounds)
    expect(fetched).toBe(0)
    await lookUp(analysis('捡道', '捡道'), indexOf(texts), sounds)
    expect(fetched).toBe(1)
  })

  test('asks for each term once', async () => {
    const index = indexOf(texts)
    await answer('钥匙钥匙钥匙', index)
    expect(index.asked).toEqual([...new Set(index.asked)])
  })
})

test('more of a term never makes a page score less, and the order is of falling scores', () => {
  const score = fc.double({ min: 0.01, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), score), { minLength: 1 }), score, (held, more) => {
      const hits = new Map([['t', [...new Map(held)] as Hit[]], ['u', [['a', more]] as Hit[]]]) // prettier-ignore
      const both = fuse({ terms: new Map([['t', 1], ['u', 1]]), hits, alike: new Map() }, new Map()) // prettier-ignore
      const one = fuse({ terms: new Map([['t', 1]]), hits, alike: new Map() }, new Map()) // prettier-ignore
      const of = (scored: readonly (readonly [string, number])[]) => scored.find(([page]) => page === 'a')?.[1] ?? 0
      expect(of(both)).toBeGreaterThanOrEqual(of(one))
      expect(both.map(([, value]) => value)).toEqual(both.map(([, value]) => value).sort((x, y) => y - x))
    }),
  )
})

test('names the pairs that an index misses, across the marks that Pagefind puts between words', () => {
  const words = new Set(['捡到', '到钥'])
  expect(missingBigrams('捡到\u200b钥匙。 登\u200b记 key', words)).toEqual(['钥匙', '登记'])
})
