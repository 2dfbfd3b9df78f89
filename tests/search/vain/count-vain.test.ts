import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addVain, countVain, mostFirst, mostKept, type Seen } from '../../../src/search/vain/count-vain.ts'
import { asKept, countedAs, isVainSearch, longestKept, type VainSearch } from '../../../src/search/vain/vain-search.ts'

const today = '2026-11-30'
const seen = (query: string, day = today, outcome: Seen['outcome'] = 'none'): Seen => ({ query, outcome, day })

/** What is kept after queries, one after the other, as a store does it. */
function keptAfter(queries: readonly Seen[], before: readonly VainSearch[] = []): VainSearch[] {
  const byId = new Map(before.map((line) => [line.id, line]))
  for (const query of queries) {
    const { put, gone } = countVain([...byId.values()], query)
    for (const line of put) byId.set(line.id, line)
    for (const id of gone) byId.delete(id)
  }
  return [...byId.values()]
}

const query = fc.oneof(fc.constantFrom('退货', '退 货', 'Ｔuihuo', 'tuihuo', '定金?', '定金', '…'), fc.string({ unit: 'binary' }), fc.string()) // prettier-ignore
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`)
const someSeen = fc.record({ query, day, outcome: fc.constantFrom('none', 'unsure', 'unopened') })

describe('counting', () => {
  test('takes what differs in width, case, spaces and signs for one, in the words that were typed last', () => {
    expect(keptAfter([seen('退货 KEY', '2026-11-02'), seen('退货key？', '2026-11-05', 'unsure')])).toEqual([
      { id: '退货key', query: '退货key？', count: 2, outcome: 'unsure', first: '2026-11-02', last: '2026-11-05' },
    ])
  })

  test.each(['', ' ', '…', '？？', '\u200B', '\uD800', '😀'])('keeps nothing of %j, which holds no word', (nothing) => {
    expect(countVain([], seen(nothing))).toEqual({ put: [], gone: [] })
  })

  test('cuts a long query between characters, and puts it on one line', () => {
    const [line] = keptAfter([seen(`第一行\n\t第二行\u202E${'𠮷'.repeat(60)}`)])
    expect(line!.query).toBe(`第一行 第二行${'𠮷'.repeat(longestKept - 7)}`)
  })

  test('lets those that were asked for least go, of several the oldest', () => {
    const full = Array.from({ length: mostKept }, (_, index) => seen(`问法${index}`, index < 2 ? `2026-11-0${index + 1}` : '2026-11-09')) // prettier-ignore
    const lines = keptAfter([...full, seen('问法0', '2026-11-03')])
    expect(countVain(lines, seen('新的'))).toMatchObject({ gone: ['问法1'] })
    expect(countVain(lines, seen('问法7'))).toMatchObject({ gone: [] })
  })

  test('holds for whatever is typed: sound lines, each once, no more than there is room for, and the newest among them', () => {
    fc.assert(
      fc.property(fc.array(someSeen, { maxLength: 30 }), (all) => {
        const lines = keptAfter(all)
        const ids = lines.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const line of lines) {
          expect(isVainSearch(line)).toBe(true)
          expect([...line.query].length).toBeLessThanOrEqual(longestKept)
          expect(countedAs(line.query)).toBe(line.id)
          expect(line.query.isWellFormed()).toBe(true)
          expect(line.first <= line.last).toBe(true)
        }
        const words = all.map((one) => countedAs(asKept(one.query))).filter((id) => id !== '')
        expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(words.length)
        if (words.length > 0) expect(ids).toContain(words.at(-1))
      }),
    )
  })

  test('what was cleared and put back is as if it had never been away', () => {
    fc.assert(
      fc.property(fc.array(someSeen), fc.array(someSeen), (before, meanwhile) => {
        const after = keptAfter(meanwhile)
        const byId = new Map(after.map((line) => [line.id, line]))
        for (const line of addVain(after, keptAfter(before)).put) byId.set(line.id, line)
        const counts = (lines: Iterable<VainSearch>) => [...lines].map(({ id, count }) => `${id} ${count}`).sort()
        expect(counts(byId.values())).toEqual(counts(keptAfter([...before, ...meanwhile])))
      }),
    )
  })

  test('never keeps more than there is room for, however many are put back', () => {
    const many = keptAfter(Array.from({ length: mostKept }, (_, index) => seen(`旧${index}`)))
    const others = keptAfter(Array.from({ length: mostKept }, (_, index) => [seen(`新${index}`), seen(`新${index}`)]).flat()) // prettier-ignore
    const { put, gone } = addVain(others, many)
    expect(put).toHaveLength(mostKept)
    expect(others.length + put.length - gone.length).toBe(mostKept)
  })
})

test('a list begins with what is asked for most', () => {
  const lines = keptAfter([seen('一次'), seen('两次'), seen('两次'), seen('也一次', '2026-12-01')])
  expect(mostFirst(lines).map(({ id }) => id)).toEqual(['两次', '也一次', '一次'])
})

test.each([undefined, {}, { id: 'a' }, { ...keptAfter([seen('好')])[0], count: 0 }, { ...keptAfter([seen('好')])[0], outcome: 'toString' }])(
  'what is stored and is none is not taken for one: %j',
  (value) => expect(isVainSearch(value ?? {})).toBe(false),
) // prettier-ignore
