import { stringify } from 'yaml'
import type { z } from 'zod'
import { quoted } from './quoted.ts'
import { splitJoined } from './joined-list.ts'
import { descriptionOf, elementOf, exampleOf, fits, isOptional, requiredKeysOf, typeOf } from './schema.ts'

/** A value of the wrong kind. */
export interface WrongValue {
  /** The name before it, or its position in a list; `undefined` for a whole entry. */
  at: string | number | undefined
  input: unknown
  /** What it should have been. */
  schema: z.ZodType | undefined
  /** The value as it is typed, where that is known. */
  written?: string | undefined
}

/** What to type instead of a value: in words, and as YAML where that is no guess. */
export interface RightValue {
  fix: string
  /** The YAML for what stands in the file; nothing where it cannot be told from it. */
  instead?: (written: string) => string | undefined
}

/** What to type instead of a value of the wrong kind: the very text where it can be told. */
export function howToWrite(wrong: WrongValue): RightValue {
  if (wrong.input === null) return { fix: fillIn(wrong) }
  switch (typeOf(wrong.schema)) {
    case 'string':
      return asText(wrong)
    case 'number':
    case 'int':
      return asNumber(wrong)
    case 'boolean':
      return { fix: `写成 ${typed(wrong, 'true')} 或 ${typed(wrong, 'false')}` }
    case 'array':
      return asList(wrong)
    case 'object':
    case 'record':
      return { fix: asGroup(wrong) }
    default:
      return { fix: `对照说明改写${hint(wrong.schema)}` }
  }
}

/** The description of what was asked for, put behind a sentence. */
export function hint(schema: z.ZodType | undefined): string {
  const description = descriptionOf(schema)
  return description ? `：${description}` : ''
}

/** The text that YAML took for a name and its content, since it holds a colon; `undefined` for any other value. */
export function textWithColon(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined
  const [first, ...others] = Object.entries(input)
  if (!first || others.length > 0 || !(isScalar(first[1]) || first[1] === null)) return undefined
  return first[1] === null ? `${first[0]}:` : `${first[0]}: ${first[1]}`
}

/** What to type where nothing is written. */
function fillIn(wrong: WrongValue): string {
  const { at, schema } = wrong
  if (typeof at === 'number') return '删掉这个空的「-」，或在它后面写上内容'
  if (at === undefined) return '删掉这一条，或写上内容'
  const example = exampleOf(schema)
  const type = typeOf(schema)
  const orElse = isOptional(schema) ? '删掉这一行，或' : ''
  if (type === 'array' && !example) return `${orElse}${asList({ ...wrong, input: '…' }).fix}`
  if (example !== undefined) {
    return type === 'array'
      ? `${orElse}写成 ${typed(wrong, flow(example))}`
      : `写上内容，例如 ${typed(wrong, flow(example))}`
  }
  if (type === 'boolean') return `${orElse}写成 ${typed(wrong, 'true')} 或 ${typed(wrong, 'false')}`
  if (type === 'number' || type === 'int') return `${orElse}写上数字，例如 ${typed(wrong, '1')}`
  return `${orElse}补上内容${hint(schema)}`
}

function asText(wrong: WrongValue): RightValue {
  const { input, schema } = wrong
  const verbatim = asTyped(wrong)
  if (verbatim !== undefined) return withText('给内容加引号：', wrong, verbatim)
  const withColon = textWithColon(input)
  if (withColon !== undefined) return withText('给内容加引号：', wrong, scalar(withColon))
  if (Array.isArray(input)) {
    const texts = input.filter(isScalar)
    if (texts.length === 0) return { fix: fillIn(wrong) }
    // Which of several is meant, nobody can tell from the file.
    return texts.length > 1
      ? { fix: `只留一个${hint(schema)}` }
      : withText('去掉列表：', wrong, scalar(String(texts[0])))
  }
  if (!isScalar(input)) return { fix: `改写成一句文字${hint(schema)}` }
  const example = exampleOf(schema)
  if (typeof example === 'string' && /^\d/.test(example)) {
    const text = inFormOf(example, String(input))
    return text ? withText('改成 ', wrong, text) : { fix: `写成 ${typed(wrong, example)} 这样` }
  }
  if (!fits(schema, String(input))) return { fix: `对照说明改写${hint(schema)}` }
  return withText('给内容加引号：', wrong, scalar(String(input)))
}

/** What was typed in quotation marks: `007`, `{退货}`, `[退货]`. Ids in brackets and dates have a better form. */
function asTyped({ input, schema, written }: WrongValue): string | undefined {
  if (!written || written.includes('\n') || /^["'|>&*!]/.test(written) || !fits(schema, written)) return undefined
  const isOwnForm = typeof exampleOf(schema) === 'string' && /^\d/.test(String(exampleOf(schema)))
  if (isOwnForm || /^\[\s*[\w-]*(?:\s*,\s*[\w-]+)*\s*\]$/.test(written)) return undefined
  return isScalar(input) || /^[[{]/.test(written) ? quoted(written) : undefined
}

/** A value to type in the place of the one that is there. */
function withText(before: string, wrong: WrongValue, text: string): RightValue {
  return { fix: `${before}${typed(wrong, text)}`, instead: () => text }
}

/** Digits in the form of an example: `90` like `30d` is `90d`, `20261120` like `2026-11-23` is `2026-11-20`. */
function inFormOf(example: string, digits: string): string | undefined {
  const unit = /^\d+([a-z])$/.exec(example)?.[1]
  if (unit && /^[1-9]\d*$/.test(digits)) return `${digits}${unit}`
  if (!/^\d{4}-\d\d-\d\d$/.test(example) || !/^\d{8}$/.test(digits)) return undefined
  return digits.replace(/^(\d{4})(\d\d)/, '$1-$2-')
}

function asNumber(wrong: WrongValue): RightValue {
  const { input, schema } = wrong
  const [only] = [input].flat()
  const written = Number(/\d+(?:\.\d+)?/.exec(String(only).normalize('NFKC'))?.[0])
  const number = typeOf(schema) === 'int' ? Math.round(written) : written
  if (!fits(schema, number)) return { fix: `只写数字，例如 ${typed(wrong, flow(exampleOf(schema) ?? 1))}` }
  if (typeof input === 'number') return { fix: `写成整数，例如 ${typed(wrong, String(number))}` }
  return withText('只写数字，不加引号和单位：', wrong, String(number))
}

function asList(wrong: WrongValue): RightValue {
  const { input, schema } = wrong
  const element = elementOf(schema)
  const [key] = requiredKeysOf(element)
  if (key !== undefined) {
    const fix = isScalar(input)
      ? inTwoLines(wrong, `- ${key}: ${scalar(input)}`)
      : '在第一行前面加「- 」，其余各行和它对齐'
    return { fix }
  }
  const withColon = textWithColon(input)
  if (withColon === undefined && !isScalar(input)) return { fix: '每条写一行，以「- 」开头' }
  const parts = withColon === undefined ? partsOf(input, wrong.at) : [withColon]
  const isText = typeOf(element) === 'string'
  return withText('写成列表：', wrong, flow(isText ? parts.map(String) : parts))
}

/** Several things written side by side, what stands in full-width brackets, or the one thing that was written. */
function partsOf(input: unknown, key: WrongValue['at']): unknown[] {
  if (typeof input !== 'string') return [input]
  const inside = /^[【［〔]\s*(.*?)\s*[】］〕]$/s.exec(input.trim())?.[1]
  if (inside !== undefined) return inside.split(/\s*[,，、;；]\s*/)
  const isIds = /^[\w-]+(?:\s+[\w-]+)+$/.test(input.trim())
  return isIds ? input.trim().split(/\s+/) : (splitJoined(input, key, true) ?? [input])
}

function asGroup(wrong: WrongValue): string {
  const { at, input, schema } = wrong
  const [key, ...others] = requiredKeysOf(schema)
  if (Array.isArray(input)) return '去掉「- 」和方括号，每行写一项「名称: 内容」'
  if (key === undefined) return `另起一行，多空两格，每行写一项「名称: 内容」${hint(schema)}`
  const first = `${key}: ${scalar(input)}`
  if (others.length > 0) {
    return `写成 ${typed(wrong, `{ ${[first, ...others.map((other) => `${other}: …`)].join(', ')} }`)}`
  }
  return typeof at === 'string' ? inTwoLines(wrong, first) : `改成 ${typed(wrong, first)}`
}

/** A line to type, in backticks: `version: 1`, or `- 1` in a list. */
function typed({ at }: WrongValue, text: string): string {
  const before = at === undefined ? '' : typeof at === 'number' ? '- ' : `${at}: `
  return `\`${before}${text}\``
}

function inTwoLines({ at }: WrongValue, second: string): string {
  return `分两行写：\`${at}:\`，下一行 \`  ${second}\``
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** The entries of a list as one line of YAML: `[R03, R04]`. */
export function flowList(entries: readonly string[]): string {
  return flow(entries)
}

/** A value as YAML, in quotation marks where it needs them. */
function scalar(value: unknown): string {
  const text = stringify(value, { lineWidth: 0 }).trimEnd()
  return text.includes('\n') ? JSON.stringify(value) : text
}

/** The same within one line, lists in square brackets. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  const text = scalar(value)
  return /^[^"'].*[,[\]{}]|^[,[\]{}]/.test(text) ? JSON.stringify(value) : text
}
