import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parse } from 'yaml'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { fileSchema, lists, type ListName } from '../../src/catalogue/lists.ts'
import type { ListDefinition } from '../../src/mdx/read-list.ts'
import { contentWith, type Files } from '../support/content.ts'
import { join } from 'node:path'

const names = Object.keys(lists) as ListName[]

/** Files for the lists of which the sound content has none. */
const more: Files = {
  'reference/glossary.yaml': '- term: 钥匙圈\n  meaning: 串钥匙的圈\n  aliases: [钥匙环, ysq, 5]\n  see: found-key\n',
  'reference/raci.yaml':
    '- work: 保管备用钥匙\n  responsible: [aftersales]\n  accountable: [shiftlead]\n  consulted: []\n  informed: []\n',
  'reference/exceptions.yaml':
    '- rule: procedure-is-short\n  page: docs/procedures/aftersales/found-key.mdx\n  why: 组长看过了\n',
  'reference/discounts.yaml': '- { id: look, fault: 外观, degree: 有印子, share: 10, ground: 店内 }\n',
  'reference/register-columns.yaml': '- { id: keyTag, name: 钥匙牌, type: text, help: 照牌子抄 }\n',
}

/** A fault in one entry of each list: a key it must have, taken away. */
const needed: Record<ListName, string> = {
  roles: 'summary',
  platforms: 'chatTool',
  flags: 'meaning',
  ruleCards: 'protects',
  glossary: 'aliases',
  planned: 'trigger',
  responsibilities: 'accountable',
  discounts: 'degree',
  exceptions: 'why',
  registerColumns: 'type',
  registers: 'retention',
  replies: 'mustNot',
  settings: 'largeOrderYuan',
  asks: 'questions',
  synonyms: 'means',
  templates: 'summary',
  quizzes: 'gate',
}

const sound = contentWith(more)
const real = await loadCatalogue(join(import.meta.dirname, '../../content'))

/** The texts of a list's files. */
const textsOf = (catalogue: typeof sound, { path }: ListDefinition) =>
  catalogue.sources.filter(({ file }) => file === path || (path.endsWith('/') && file.startsWith(path)))

/** Every key that an author may write, with its schema, as a path from the top. */
function keysOf(schema: z.ZodType, path = ''): { path: string; description: string | undefined }[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return keysOf(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodArray) return keysOf(schema.element as z.ZodType, path)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, value]) => [
    { path: `${path}${key}`, description: descriptionOf(value) },
    ...keysOf(value, `${path}${key}.`),
  ])
}

function descriptionOf(schema: z.ZodType): string | undefined {
  const own = schema.meta()?.description
  if (own !== undefined || !(schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)) return own
  return descriptionOf(schema.unwrap() as z.ZodType)
}

describe.each(names)('the list of %s', (name) => {
  const definition = lists[name] as ListDefinition
  const { schema } = definition

  test('takes its sound entries', () => {
    const list = sound.lists[name]
    expect(list.findings).toEqual([])
    expect(list.isComplete).toBe(true)
    expect(list.entries.length).toBeGreaterThan(0)
    expect(list.ids).toEqual(new Set(list.entries.map(({ id }) => id)))
    for (const { id } of list.entries) expect(list.byId.has(id)).toBe(true)
  })

  test('objects when a key is missing, and when one is not known', () => {
    const { file, text } = textsOf(sound, definition)[0]!
    const data = parse(text)
    const entry = definition.id === 'file-name' ? data : data[0]
    const files = (changed: unknown): Files => ({
      ...more,
      [file]: JSON.stringify(definition.id === 'file-name' ? changed : [changed]),
    })
    const said = (changed: unknown) =>
      contentWith(files(changed)).lists[name].findings.map(({ rule, what }) => `${rule}: ${what}`)
    expect(said({ ...entry, [needed[name]]: undefined })).toEqual([
      `entry-is-complete: ${definition.name}：缺少 \`${needed[name]}\``,
    ])
    expect(said({ ...entry, umbrella: 1 })).toEqual([
      `entry-key-is-known: ${definition.name}：没有 \`umbrella\` 这一项`,
    ])
    expect(said(entry)).toEqual([])
  })

  test('has a name, and a sentence for every key', () => {
    expect(definition.name).toMatch(/\p{Script=Han}/u)
    expect(schema.meta()?.title).toMatch(/\p{Script=Han}/u)
    const keys = keysOf(schema)
    expect(keys.length).toBeGreaterThan(1)
    expect(
      keys.filter(({ description }) => !/\p{Script=Han}/u.test(description ?? '')).map(({ path }) => path),
    ).toEqual([])
    expect(keys.filter(({ description }) => /。$/.test(description ?? '')).map(({ path }) => path)).toEqual([])
  })

  test('has a schema for editors that takes its sound and its real files, and no key it does not know', () => {
    const forEditors = z.fromJSONSchema(fileSchema(name) as Parameters<typeof z.fromJSONSchema>[0])
    const takes = (data: unknown) => forEditors.safeParse(data).success
    for (const { text } of [...textsOf(sound, definition), ...textsOf(real, definition)]) {
      const data = parse(text)
      if (data !== null) expect(takes(data)).toBe(true)
    }
    const data = parse(textsOf(sound, definition)[0]!.text)
    const isEntry = definition.id === 'file-name'
    expect(takes(isEntry ? [data] : data[0])).toBe(false)
    expect(takes(isEntry ? { ...data, umbrella: 1 } : [{ ...data[0], umbrella: 1 }])).toBe(false)
    const without = { [needed[name]]: undefined }
    expect(takes(isEntry ? { ...data, ...without } : [{ ...data[0], ...without }])).toBe(false)
  })
})

test('the schema for editors explains every key where it is typed', () => {
  expect(fileSchema('flags')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'array',
    items: {
      type: 'object',
      title: '旗帜',
      additionalProperties: false,
      required: ['id', 'value', 'letter', 'name', 'meaning', 'closedBy'],
      properties: { value: { type: 'integer', minimum: 0, maximum: 5, description: '淘宝备注接口里的数值，0 到 5' } },
    },
  })
  expect(fileSchema('registers')).toMatchObject({
    type: 'object',
    title: '登记表',
    properties: { columns: { type: 'array', items: { properties: { masked: { type: 'boolean' } } } } },
  })
  expect(fileSchema('registers')).not.toHaveProperty('items')
  // What an author types, not what it is turned into: an alias may be a number.
  expect(fileSchema('glossary')).toMatchObject({
    items: { properties: { aliases: { items: { anyOf: [{ type: 'string' }, { type: 'number' }] } } } },
  })
})

test('no two lists are kept in one place', () => {
  const paths = names.map((name) => lists[name].path)
  expect(new Set(paths).size).toBe(paths.length)
  const folders = paths.filter((path) => path.endsWith('/'))
  expect(paths.filter((path) => folders.some((folder) => path !== folder && path.startsWith(folder)))).toEqual([])
})
