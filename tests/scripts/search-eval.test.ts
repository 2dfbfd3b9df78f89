import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../scripts/search/figures.ts'
import { readQueries, readTopicPages } from '../../scripts/search/read-queries.ts'
import { runScript } from '../support/command.ts'
import { emptyFolder, writeFiles } from '../support/folder.ts'

const query = (q: string, topic: string | null, kind = 'keyword') => ({ q, topic, kind })

test('reads queries, and names file and line of one that is not as it should be', () => {
  expect(readQueries('{"q":"钥匙","topic":null,"kind":"keyword","note":"?"}\n\n', 'a.jsonl')).toEqual([
    query('钥匙', null),
  ])
  const sound = '{"q":"钥匙","topic":"keys","kind":"keyword"}\n'
  expect(() => readQueries(`${sound}{"q":"锁"`, 'a.jsonl')).toThrow(/^a\.jsonl:2 不是 JSON/)
  expect(() => readQueries(`${sound}\n{"q":"锁","kind":"keyword"}`, 'a.jsonl')).toThrow(/^a\.jsonl:3 topic 不对/)
  expect(() => readQueries(`{"q":"","topic":null,"kind":"x"}`, 'a.jsonl')).toThrow(/^a\.jsonl:1 q 不对/)
  expect(() => readQueries('\n', 'a.jsonl')).toThrow('a.jsonl:1 里面没有查询')
})

test('reads the map, and names the line of a topic that is not as it should be', () => {
  expect(readTopicPages('{"keys":["/keys/"]}', 'map.json')).toEqual({ keys: ['/keys/'] })
  expect(() => readTopicPages('{\n"keys": ["/keys/"],\n"locks": ["locks"]\n}', 'map.json')).toThrow(/^map\.json:3 /)
  expect(() => readTopicPages('{\n"keys": [,]\n}', 'map.json')).toThrow(/^map\.json:2 不是 JSON/)
})

test('counts places, apart from topics that nobody covers and questions about other things', () => {
  const queries = [
    query('a', 'keys'),
    query('b', 'keys'),
    query('c', 'keys', 'typo'),
    query('d', 'boats'),
    query('e', null),
    query('f', null, 'off-hard'),
  ]
  const brought = [['/keys/#ring'], ['/x/', '/keys/'], [], ['/keys/'], [], ['/keys/']].map((pages, index) => ({
    pages,
    leadsTo: pages[0],
    isSure: index !== 3,
  }))
  const { overall, byKind, misses, uncovered, offTopic, hardOffTopic, rightFirst } = figuresOf(queries, brought, {
    keys: ['/keys/'],
  })
  expect(overall).toEqual({
    queries: 3,
    recallAt1: 1 / 3,
    recallAt3: 2 / 3,
    mrrAt10: 0.5,
    zero: 1 / 3,
    noAnswer: 1 / 3,
  })
  expect(byKind['typo']).toMatchObject({ queries: 1, zero: 1 })
  expect(misses.map(({ query: { q }, rank }) => [q, rank])).toEqual([['c', 0]])
  expect({ uncovered, offTopic }).toEqual({
    uncovered: { queries: 1, noAnswer: 1 },
    offTopic: { queries: 2, noAnswer: 1 },
  })
  expect(hardOffTopic).toEqual({ queries: 1, noAnswer: 0 })
  expect(rightFirst).toEqual({ queries: 1, doubted: 0, toPlace: 1 })
})

test('a row that leads to another entry of a list is not the right one where the entry is named', () => {
  const brought = [{ pages: ['/registers/#r02', '/registers/#r01'], isSure: true }]
  const { overall } = figuresOf([query('a', 'forms')], brought, { forms: ['/registers/#r01'] })
  expect(overall).toMatchObject({ recallAt1: 0, mrrAt10: 0.5 })
})

describe('npm run search:eval', { timeout: 60_000 }, () => {
  test('explains itself', async () => {
    const { status, stdout } = await runScript('search-eval.ts', ['--help'], emptyFolder())
    expect(status).toBe(0)
    expect(stdout).toContain('--queries')
  })

  test('ends with 2 and says what is missing or faulty', async () => {
    const folder = emptyFolder()
    writeFiles(folder, { 'q.jsonl': '{"q":"钥匙"}\n', 'map.json': '{"keys":["/keys/"]}' })
    const run = (...args: string[]) => runScript('search-eval.ts', args, folder)
    expect(await run('--queries', 'q.jsonl')).toMatchObject({ status: 2, stderr: expect.stringContaining('还缺') })
    const faulty = await run('--queries', 'q.jsonl', '--pages', 'map.json')
    expect(faulty).toMatchObject({ status: 2, stderr: expect.stringContaining('q.jsonl:1') })
    expect(await run('--queries', 'none', '--pages', 'map.json')).toMatchObject({ status: 2, stderr: '读不了 none\n' })
    writeFiles(folder, { 'q.jsonl': '{"q":"钥匙","topic":"keys","kind":"keyword"}\n' })
    expect((await run('--queries', 'q.jsonl', '--pages', 'map.json')).stderr).toContain('npm run build')
  })
})
