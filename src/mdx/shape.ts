import type { Finding } from '../diagnostics/finding.ts'
import type { z } from 'zod'
import { advise, adviseKey } from '../diagnostics/advise.ts'
import { invisibleIn, quote } from '../diagnostics/invisible.ts'
import { shorten } from '../diagnostics/shorten.ts'
import { splitJoined } from './joined-list.ts'
import type { YamlData, YamlPath } from './read-yaml.ts'
import { flowList, hint, howToWrite, textWithColon } from './right-value.ts'
import { keyChoices, schemaAt, typeOf, valueChoices } from './schema.ts'

/** One way in which data does not have the shape that was asked for. */
export interface ShapeFinding {
  kind: 'missing' | 'unknown-key' | 'wrong-value'
  /** Keys and list positions from the top to what is meant; for an unknown key, that key last. */
  path: YamlPath
  what: string
  fix: string
  /** What to type instead of the key or the value, as it stands in the file; only where that is no guess. */
  instead?: ((written: string) => string | undefined) | undefined
}

const typeName: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' `true` 或 `false`',
  array: '列表',
  object: '一组「名称: 内容」',
  record: '一组「名称: 内容」',
}

/**
 * Holds data against a schema and says in the words of the handbook what does not fit. A key that is misspelt is not
 * also missing.
 *
 * @param schema a zod schema; the `description` in its `meta` is quoted where something is missing, the first of its
 *   `examples` where it helps to show one
 * @param data plain data, as read from YAML
 * @param textOf what was typed at a path, so that it can be said as it was typed: `007` is 7 when it is read
 */
export function checkShape(
  schema: z.ZodType,
  data: unknown,
  textOf: YamlData['textOf'] = () => undefined,
): ShapeFinding[] {
  const result = schema.safeParse(data, { reportInput: true })
  if (result.success) return []
  const findings = (result.error.issues as Issue[]).flatMap((issue) => reword(issue, schema, textOf))
  const meant = new Set(findings.filter(({ kind }) => kind === 'unknown-key').map(({ path }) => meantBy(path, schema)))
  return findings.filter(({ kind, path }) => kind !== 'missing' || !meant.has(path.join('\n')))
}

interface Issue {
  code: string
  path: YamlPath
  input?: unknown
  values?: unknown[]
  keys?: string[]
  minimum?: number | bigint
  maximum?: number | bigint
  inclusive?: boolean
}

/** The path of the key that an unknown one was probably meant to be, as one text; empty when there is none. */
function meantBy(path: YamlPath, schema: z.ZodType): string {
  const above = path.slice(0, -1)
  const { meant } = adviseKey(String(path.at(-1)), keyChoices(schemaAt(schema, above)))
  return meant === undefined ? '' : [...above, meant].join('\n')
}

function reword(issue: Issue, schema: z.ZodType, textOf: YamlData['textOf']): ShapeFinding[] {
  const { code, path, input } = issue
  if (code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownKey([...path, key], schema))
  const asked = schemaAt(schema, path)
  const name = nameOf(path)
  if (input === undefined && /^invalid_(type|union|value)$/.test(code)) {
    return [{ kind: 'missing', path, what: `缺少 ${name.trim()}`, fix: `补上 ${name.trim()}${hint(asked)}` }]
  }
  return [{ kind: 'wrong-value', path, ...wrongValue(issue, name, asked, textOf(path)?.trimEnd()) }]
}

/** What messages call the value at the end of a path. */
function nameOf(path: YamlPath): string {
  const at = path.at(-1)
  return at === undefined ? '这一条' : typeof at === 'number' ? `第 ${at + 1} 项` : `\`${at}\` `
}

function unknownKey(path: YamlPath, schema: z.ZodType): ShapeFinding {
  const key = String(path.at(-1))
  const known = keyChoices(schemaAt(schema, path.slice(0, -1)))
  const { fix, meant, isSure } = adviseKey(key, known)
  return {
    kind: 'unknown-key',
    path,
    what: `没有 ${quote(key)} 这一项`,
    fix,
    instead: isSure ? () => meant : undefined,
  }
}

function wrongValue(
  issue: Issue,
  name: string,
  asked: z.ZodType | undefined,
  written: string | undefined,
): Pick<ShapeFinding, 'what' | 'fix' | 'instead'> {
  const { code, input, path } = issue
  switch (code) {
    case 'invalid_type':
    case 'invalid_union': {
      const type = typeOf(asked)
      const { fix, instead } = howToWrite({ at: path.at(-1), input, schema: asked, written })
      if (type === 'string' && textWithColon(input) !== undefined && !/^[[{]/.test(written ?? '')) {
        return { what: `${name}的内容里有半角冒号，后半句被当成了另一项`, fix, instead }
      }
      if (code === 'invalid_union') {
        return { what: input === null ? `${name}是空的` : `${name}的写法不对：${say(input).trim()}`, fix, instead }
      }
      return { what: `${name}应该是${typeName[type] ?? type}，这里写的是${sayAs(input, written)}`, fix, instead }
    }
    case 'invalid_value': {
      const choices = valueChoices(asked, (issue.values ?? []).map(String))
      const { fix, meant, isSure } = advise(String(input), choices, '说明页')
      return {
        what: `${name}不能写${say(input)}`,
        fix,
        instead: isSure ? () => meant : undefined,
      }
    }
    case 'invalid_key':
      return { what: `${name}不能写在这里`, fix: '删掉这一行' }
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, name, asked)
    default: {
      const parts = typeof input === 'string' && typeof path.at(-1) === 'number' ? splitJoined(input) : undefined
      const fix = parts ? `分成 ${parts.length} 项：\`${flowList(parts)}\`` : `对照说明改写${hint(asked)}`
      return { what: `${name}的写法不对：${say(input).trim()}`, fix }
    }
  }
}

function wrongSize(issue: Issue, name: string, asked: z.ZodType | undefined): Pick<ShapeFinding, 'what' | 'fix'> {
  const { code, input, inclusive = true } = issue
  const isSmall = code === 'too_small'
  const limit = Number(isSmall ? issue.minimum : issue.maximum)
  if (typeof input === 'number') {
    const bound = isSmall ? (inclusive ? '不小于' : '大于') : inclusive ? '不大于' : '小于'
    return { what: `${name}太${isSmall ? '小' : '大'}：${input}`, fix: `改成${bound} ${limit} 的数${hint(asked)}` }
  }
  if (isSmall) return { what: `${name}是空的`, fix: `补上内容${hint(asked)}` }
  if (Array.isArray(input)) return { what: `${name}有 ${input.length} 条，最多 ${limit} 条`, fix: '删掉多出来的' }
  return { what: `${name}太长：${say(input).trim()}`, fix: `最多 ${limit} 个字${hint(asked)}` }
}

/** A number or a yes as it was typed, anything else as it was read. */
function sayAs(input: unknown, written: string | undefined): string {
  const isPlain = typeof input === 'number' || typeof input === 'boolean'
  return isPlain && written ? ` ${sayText(written)}` : say(input)
}

/** What was written, short enough for a sentence. */
function say(input: unknown): string {
  if (input === null) return '空白'
  if (Array.isArray(input)) return '一个列表'
  if (typeof input === 'object') return '一组内容'
  return ` ${sayText(String(input))}`
}

function sayText(text: string): string {
  return invisibleIn(text).length > 0 && text.length <= 30 ? quote(text) : `\`${shorten(text, 30)}\``
}

/** Where in a file a finding stands, and what a program can type to mend it. */
export function atPlace(
  { kind, path, instead }: ShapeFinding,
  { placeOf, placeOfKey, textOf }: Pick<YamlData, 'placeOf' | 'placeOfKey' | 'textOf'>,
): Pick<Finding, 'place' | 'edits'> {
  const place = kind === 'unknown-key' ? placeOfKey(path) : placeOf(path)
  const old = kind === 'unknown-key' ? String(path.at(-1)) : textOf(path)?.trimEnd()
  const text = old && instead?.(old)
  return text === undefined || text === '' ? { place } : { place, edits: [{ place, old: old!, text }] }
}
