import type { z } from 'zod'
import { nearest } from '../diagnostics/nearest.ts'
import type { YamlPath } from './read-yaml.ts'

/** One way in which data does not have the shape that was asked for. */
export interface ShapeSlip {
  kind: 'missing' | 'unknown-key' | 'wrong-value'
  /** Keys and list positions from the top to what is meant; for an unknown key, that key last. */
  path: YamlPath
  what: string
  fix: string
}

const typeName: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '`true` 或 `false`',
  array: '列表',
  object: '一组「名称: 内容」',
  record: '一组「名称: 内容」',
}

/**
 * Holds data against a schema and says in the words of the handbook what does not fit.
 *
 * @param schema a zod schema; the `description` in its `meta` is quoted where something is missing
 * @param data plain data, as read from YAML
 */
export function checkShape(schema: z.ZodType, data: unknown): ShapeSlip[] {
  const result = schema.safeParse(data, { reportInput: true })
  return result.success ? [] : result.error.issues.flatMap((issue) => reword(issue as Issue, schema))
}

interface Issue {
  code: string
  path: YamlPath
  input?: unknown
  expected?: string
  values?: unknown[]
  keys?: string[]
  minimum?: number | bigint
  message: string
  format?: string
  errors?: Issue[][]
}

function reword(issue: Issue, schema: z.ZodType): ShapeSlip[] {
  const { path, input } = issue
  const name = `\`${String(path.findLast((part) => typeof part === 'string') ?? '')}\``
  const wrong = (what: string, fix: string): ShapeSlip[] => [{ kind: 'wrong-value', path, what, fix }]

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return (issue.keys ?? []).map((key) => {
      const guess = nearest(key, known)
      return {
        kind: 'unknown-key' as const,
        path: [...path, key],
        what: `没有 \`${key}\` 这一项`,
        fix: guess ? `改成 \`${guess}\`` : `删掉它；这里可以写：${known.join('、')}`,
      }
    })
  }
  if (
    input === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value')
  ) {
    const description = descriptionAt(schema, path)
    return [
      { kind: 'missing', path, what: `缺少 ${name}`, fix: `补上 ${name}${description ? `：${description}` : ''}` },
    ]
  }
  if (issue.code === 'invalid_type') {
    const expected = typeName[issue.expected ?? ''] ?? issue.expected
    return wrong(`${name} 应该是${expected}，这里写的是${say(input)}`, howTo(issue.expected, input, name))
  }
  if (issue.code === 'invalid_value') {
    const values = (issue.values ?? []).map(String)
    const guess = nearest(String(input), values)
    const choices = values.map((value) => `\`${value}\``).join('、')
    return wrong(`${name} 不能写 ${say(input)}`, guess ? `改成 \`${guess}\`` : `从这些里选一个：${choices}`)
  }
  if (issue.code === 'too_small') {
    return wrong(`${name} 是空的`, `补上内容${hint(descriptionAt(schema, path))}`)
  }
  if (issue.code === 'invalid_format') {
    return wrong(`${name} 的写法不对：${say(input)}`, `${descriptionAt(schema, path) ?? '对照别的条目的写法改'}`)
  }
  if (issue.code === 'invalid_union') {
    return wrong(`${name} 的写法不对：${say(input)}`, `对照说明改写${hint(descriptionAt(schema, path))}`)
  }
  return wrong(`${name} 不合要求：${say(input)}`, issue.message)
}

function hint(description: string | undefined): string {
  return description ? `：${description}` : ''
}

function howTo(expected: string | undefined, input: unknown, name: string): string {
  const key = name.replaceAll('`', '')
  if (expected === 'string' && typeof input !== 'object') return `给内容加引号：\`${key}: "${String(input)}"\``
  if (expected === 'array') return `写成列表：\`${key}: [${typeof input === 'object' ? '…' : String(input)}]\``
  if (expected === 'number' && typeof input === 'string')
    return `只写数字，不加引号和单位：\`${key}: ${Number.parseFloat(input) || 1}\``
  if (expected === 'boolean') return `写成 \`${key}: true\` 或 \`${key}: false\``
  return `改写成${typeName[expected ?? ''] ?? expected}`
}

/** What was written, short enough for a sentence. */
function say(input: unknown): string {
  if (input === null) return '空白'
  if (Array.isArray(input)) return '一个列表'
  if (typeof input === 'object') return '一组内容'
  const text = String(input)
  return `\`${text.length > 30 ? `${text.slice(0, 30)}…` : text}\``
}

interface Definition {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  valueType?: z.ZodType
}

function definitionOf(schema: z.ZodType): Definition {
  const definition = (schema as unknown as { def: Definition }).def
  return definition.innerType ? definitionOf(definition.innerType) : definition
}

function schemaAt(schema: z.ZodType, path: YamlPath): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema
  for (const part of path) {
    const definition: Definition | undefined = at && definitionOf(at)
    at = typeof part === 'number' ? definition?.element : (definition?.shape?.[part] ?? definition?.valueType)
  }
  return at
}

function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  const at = schemaAt(schema, path)
  return Object.keys((at && definitionOf(at).shape) ?? {})
}

function descriptionAt(schema: z.ZodType, path: YamlPath): string | undefined {
  return schemaAt(schema, path)?.meta()?.description
}
