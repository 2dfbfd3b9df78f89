import type { Row, Value, Values } from '../model.ts'
import type { Draft } from './model.ts'

/**
 * A draft as it was stored, whatever an older site or a damaged file made of it. What has no place in a plan becomes
 * text, so that its author still sees it.
 *
 * @returns `undefined` when it cannot be told which draft of which template it is
 */
export function readDraft(kept: unknown): Draft | undefined {
  if (!isRecord(kept) || typeof kept['id'] !== 'string' || typeof kept['of'] !== 'string') return undefined
  const { id, of, name, created, changed, revision, trail, labels, values } = kept
  const firstDay = new Date(0).toISOString()
  const start = readTime(created) ?? firstDay
  return {
    id,
    of,
    name: typeof name === 'string' ? name : '',
    created: start,
    changed: readTime(changed) ?? start,
    revision: typeof revision === 'string' ? revision : '',
    trail: Array.isArray(trail) ? trail.filter((one) => typeof one === 'string') : [],
    labels: mapValues(labels, toText),
    values: readValues(values),
  }
}

/** What a plan holds, out of data that may be damaged. */
export function readValues(kept: unknown): Values {
  return mapValues(kept, (value): Value => {
    if (!Array.isArray(value) || !value.every(isRecord)) return toText(value)
    return value.map((row): Row => mapValues(row, toText))
  })
}

function mapValues<To>(kept: unknown, map: (value: unknown) => To): Record<string, To> {
  if (!isRecord(kept)) return {}
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, map(value)]))
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function readTime(kept: unknown): string | undefined {
  const time = typeof kept === 'string' ? Date.parse(kept) : NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
