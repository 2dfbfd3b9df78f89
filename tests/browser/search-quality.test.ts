import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evaluate } from '../../scripts/search/evaluate.ts'
import { readQueries, readTopicPages } from '../../scripts/search/read-queries.ts'

const read = (file: string) => readFileSync(`tests/search/${file}`, 'utf8')
const pages = readTopicPages(read('topic-pages.json'), 'topic-pages.json')

test('finds what the development sets ask for, far more often than stock Pagefind', { timeout: 240_000 }, async () => {
  const files = ['dev.jsonl', 'unseen.jsonl', 'off-topic.jsonl']
  const sets = files.map((name) => ({ name, queries: readQueries(read(name), name) }))
  const { ours, stock, unsteady } = await evaluate(sets, pages)
  expect(ours.overall.recallAt1).toBeGreaterThanOrEqual(0.83)
  expect(ours.overall.recallAt3).toBeGreaterThanOrEqual(0.95)
  expect(ours.overall.zero).toBe(0)
  expect(ours.rightFirst.doubted / ours.rightFirst.queries).toBeLessThanOrEqual(0.03)
  expect(ours.offTopic.noAnswer / ours.offTopic.queries).toBeGreaterThanOrEqual(0.8)
  expect(unsteady).toEqual([])
  expect(stock.overall.recallAt3).toBeLessThan(ours.overall.recallAt3 - 0.3)
})
