import type { z } from 'zod'
import { nearest, suggest } from '../diagnostics/nearest.ts'
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
  maximum?: number | bigint
  message: string
  format?: string
  errors?: Issue[][]
}

function reword(issue: Issue, schema: z.ZodType): ShapeSlip[] {
  const { path, input } = issue
  const at = path.at(-1)
  const name = at === undefined ? '这一条' : typeof at === 'number' ? `第 ${at + 1} 项` : `\`${at}\` `
  const description = descriptionAt(schema, path)
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
  if (input === undefined && /^invalid_(type|union|value)$/.test(issue.code)) {
    return [{ kind: 'missing', path, what: `缺少 ${name.trim()}`, fix: `补上 ${name.trim()}${hint(description)}` }]
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrong(
        `${name}应该是${typeName[issue.expected ?? ''] ?? issue.expected}，这里写的是${say(input)}`,
        howTo(issue.expected, input, at),
      )
    case 'invalid_value': {
      const values = (issue.values ?? []).map(String)
      return wrong(`${name}不能写${say(input)}`, suggest(String(input), values, '说明页'))
    }
    case 'too_small':
      if (typeof input === 'number')
        return wrong(`${name}太小：${input}`, `改成不小于 ${Number(issue.minimum)} 的数${hint(description)}`)
      return wrong(`${name}是空的`, `补上内容${hint(description)}`)
    case 'too_big':
      if (typeof input === 'number')
        return wrong(`${name}太大：${input}`, `改成不大于 ${Number(issue.maximum)} 的数${hint(description)}`)
      if (Array.isArray(input))
        return wrong(`${name}有 ${input.length} 条，最多 ${Number(issue.maximum)} 条`, '删掉多出来的')
      return wrong(`${name}太长：${say(input).trim()}`, `最多 ${Number(issue.maximum)} 个字${hint(description)}`)
    default:
      return wrong(`${name}的写法不对：${say(input).trim()}`, `对照说明改写${hint(description)}`)
  }
}

function hint(description: string | undefined): string {
  return description ? `：${description}` : ''
}

function howTo(expected: string | undefined, input: unknown, at: string | number | undefined): string {
  const before = typeof at === 'string' ? `${at}: ` : '- '
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return `给内容加引号：\`${before}"${String(input)}"\``
  if (expected === 'string') return '补上一句文字'
  if (expected === 'array' && typeof input !== 'object') return `写成列表：\`${before}[${String(input)}]\``
  if (expected === 'number' && typeof input === 'string') {
    const number = Number.parseFloat(input)
    return `只写数字，不加引号和单位${Number.isNaN(number) ? '' : `：\`${before}${number}\``}`
  }
  if (expected === 'boolean') return `写成 \`${before}true\` 或 \`${before}false\``
  return `改写成${typeName[expected ?? ''] ?? expected}`
}

/** What was written, short enough for a sentence. */
function say(input: unknown): string {
  if (input === null) return '空白'
  if (Array.isArray(input)) return '一个列表'
  if (typeof input === 'object') return '一组内容'
  const text = String(input)
  return ` \`${text.length > 30 ? `${text.slice(0, 30)}…` : text}\``
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
