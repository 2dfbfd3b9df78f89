import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evaluate } from '../../scripts/search/evaluate.ts'
import { readQueries, readTopicPages } from '../../scripts/search/read-queries.ts'

const read = (file: string) => readFileSync(`tests/search/${file}`, 'utf8')
const pages = readTopicPages(read('topic-pages.json'), 'topic-pages.json')

test('finds what the development set asks for, far more often than stock Pagefind', { timeout: 180_000 }, async () => {
  const queries = ['dev.jsonl', 'off-topic.jsonl'].flatMap((file) => readQueries(read(file), file))
  const { ours, stock } = await evaluate(queries, pages)
  expect(ours.overall.recallAt3).toBeGreaterThanOrEqual(0.95)
  expect(ours.overall.zero).toBe(0)
  expect(ours.overall.noAnswer).toBeLessThanOrEqual(0.05)
  expect(ours.offTopic.noAnswer / ours.offTopic.queries).toBeGreaterThanOrEqual(0.75)
  expect(stock.overall.recallAt3).toBeLessThan(ours.overall.recallAt3 - 0.3)
})
