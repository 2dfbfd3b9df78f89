import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  descriptionOf,
  elementOf,
  exampleOf,
  fits,
  isOptional,
  keysOf,
  requiredKeysOf,
  schemaAt,
  typeOf,
} from '../../src/mdx/schema.ts'

const register = z.object({
  id: z.string().meta({ description: '登记表的编号', examples: ['R01', 'R02'] }),
  keys: z.int().optional(),
  share: z.number().optional().default(1),
  columns: z.array(z.object({ name: z.string().optional() })).optional(),
  marks: z.record(z.string(), z.number()).optional(),
  asks: z.array(z.union([z.number(), z.string()])),
})

test('finds the part of a schema that a path leads to', () => {
  expect(schemaAt(register, [])).toBe(register)
  expect(typeOf(schemaAt(register, ['columns', 3, 'name']))).toBe('string')
  expect(typeOf(schemaAt(register, ['marks', 'M1']))).toBe('number')
  expect(schemaAt(register, ['owner'])).toBeUndefined()
  expect(schemaAt(register, ['id', 'name', 0])).toBeUndefined()
})

test('knows the keys of a group, and those it must have', () => {
  expect(keysOf(register)).toEqual(['id', 'keys', 'share', 'columns', 'marks', 'asks'])
  expect(requiredKeysOf(register)).toEqual(['id', 'asks'])
  expect(keysOf(elementOf(schemaAt(register, ['columns'])))).toEqual(['name'])
  expect(keysOf(schemaAt(register, ['id']))).toEqual([])
  expect(keysOf(undefined)).toEqual([])
  expect(requiredKeysOf(undefined)).toEqual([])
})

test('names the kind of value; where there is a choice, text', () => {
  const kinds = ['id', 'keys', 'share', 'columns', 'marks'].map((key) => typeOf(schemaAt(register, [key])))
  expect(kinds).toEqual(['string', 'int', 'number', 'array', 'record'])
  expect(typeOf(schemaAt(register, ['asks', 0]))).toBe('string')
  expect(typeOf(z.union([z.boolean(), z.number()]))).toBe('boolean')
  expect(typeOf(undefined)).toBe('unknown')
})

test('knows what may be left out, and what fits', () => {
  expect([isOptional(schemaAt(register, ['id'])), isOptional(schemaAt(register, ['keys']))]).toEqual([false, true])
  expect([fits(schemaAt(register, ['keys']), 2), fits(schemaAt(register, ['keys']), 2.5)]).toEqual([true, false])
  expect([isOptional(undefined), fits(undefined, 1)]).toEqual([false, false])
})

test('gives the description and the first example', () => {
  const id = schemaAt(register, ['id'])
  expect([descriptionOf(id), exampleOf(id)]).toEqual(['登记表的编号', 'R01'])
  const keys = schemaAt(register, ['keys'])
  expect([descriptionOf(keys), exampleOf(keys)]).toEqual([undefined, undefined])
})
