import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { levels } from '../src/diagnostics/message.ts'
import { preset } from '../src/validator/preset.ts'
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

const ids = namesIn('src/validator/rules', '.ts')

describe.each(ids)('the rule %s', (id) => {
  const listed = rules.find((rule) => rule.id === id)

  test('has the id of its file, and its place in the list', async () => {
    const { default: rule } = await import(`../src/validator/rules/${id}.ts`)
    expect(rule.id).toBe(id)
    expect(listed).toBe(rule)
  })

  test('has a level, a test and a help page', () => {
    expect([...levels, 'off']).toContain(preset[id])
    expect(existsSync(join(top, `tests/validator/rules/${id}.test.ts`))).toBe(true)
    expect(existsSync(join(top, `content/docs/help/messages/${id}.mdx`))).toBe(true)
  })

  test('says why it matters in one sentence without strange words', () => {
    const why = listed?.why ?? ''
    expect(why).toMatch(/^\p{Script=Han}[^\n。.！!？?]*[^\n。.！!？?，,；;：:\s]$/u)
    expect(why).not.toMatch(strangeWords)
  })
})

test('the folder holds nothing but rules', () => {
  expect(readdirSync(join(top, 'src/validator/rules')).sort()).toEqual(ids.map((id) => `${id}.ts`))
  expect(ids.length).toBeGreaterThan(60)
})

test('the list and the preset name every rule once, in the order of the ids, and nothing else', () => {
  expect(rules.map(({ id }) => id)).toEqual(ids)
  expect(Object.keys(preset)).toEqual(ids)
})

test('no test and no help page is left of a rule that is gone', () => {
  expect(namesIn('tests/validator/rules', '.test.ts')).toEqual(ids)
  expect(namesIn('content/docs/help/messages', '.mdx')).toEqual(ids)
})
