import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { levels } from '../src/diagnostics/message.ts'
import { rules } from '../src/validator/rules.ts'

const top = join(import.meta.dirname, '..')

/** Words that a supervisor who is no programmer would stumble on. */
const strangeWords = /非法|无效|错误|失败|null|undefined|解析|节点/

/** The names of a folder's files that have an ending, without it. */
function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(top, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

const files = namesIn('src/validator/rules', '.ts')
const ids = rules.map(({ id }) => id)

describe.each(rules)('the rule $id', ({ id, level, why, comes, parts }) => {
  test('is the one of its file', async () => {
    if (!files.includes(id)) return
    const { default: rule } = await import(`../src/validator/rules/${id}.ts`)
    expect({ why, comes, parts }).toEqual({ comes: undefined, ...rule })
  })

  test('has a level, a test and a help page', () => {
    expect([...levels, 'off']).toContain(level)
    expect(existsSync(join(top, `tests/validator/rules/${id}.test.ts`))).toBe(true)
    expect(existsSync(join(top, `content/docs/help/messages/${id}.mdx`))).toBe(true)
  })

  test('says why it matters in one sentence without strange words', () => {
    expect(why).toMatch(/^\p{Script=Han}[^\n。.！!？?]*[^\n。.！!？?，,；;：:\s]$/u)
    expect(why).not.toMatch(strangeWords)
  })
})

test('the folder holds nothing but rules, and each stands in the table', () => {
  expect(readdirSync(join(top, 'src/validator/rules')).sort()).toEqual(files.map((file) => `${file}.ts`))
  expect(ids).toEqual(expect.arrayContaining(files))
  expect(files.length).toBeGreaterThan(60)
})

test('the table names every rule in the order of the ids', () => {
  expect(ids).toEqual(ids.toSorted())
})

test('no test and no help page is left of a rule that is gone', () => {
  expect(namesIn('tests/validator/rules', '.test.ts')).toEqual(ids)
  expect(namesIn('content/docs/help/messages', '.mdx')).toEqual(ids)
})
