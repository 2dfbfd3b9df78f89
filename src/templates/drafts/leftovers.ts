import { cellsOf, fieldsOf, hasRows, type Template, type Values } from '../model.ts'
import { isFilled } from '../scope.ts'

/** Something that a draft holds and the template has no place for. */
export interface Leftover {
  /** The field, and for a cell its table, row from 0 and column. */
  path: readonly [string] | readonly [string, number, string]
  /** Where it stood: 售前，第 2 行 · 原因. */
  where: string
  text: string
}

/**
 * What a draft holds in fields that the template no longer has, or has as something else.
 *
 * @param labels what fields were called when the draft was stored
 */
export function leftoversOf(template: Template, values: Values, labels: Record<string, string>): Leftover[] {
  const fields = new Map(fieldsOf(template).map((field) => [field.id, field]))
  const labelOf = (key: string, id: string) => (Object.hasOwn(labels, key) ? labels[key]! : id)
  return Object.entries(values).flatMap(([id, value]): Leftover[] => {
    if (!isFilled(value)) return []
    const field = fields.get(id)
    const label = labelOf(id, id)
    if (typeof value === 'string') {
      const hasPlace = field && !hasRows(field) && field.type !== 'computed'
      return hasPlace ? [] : [{ path: [id], where: label, text: value }]
    }
    const known = field && hasRows(field) ? new Set(cellsOf(field).map((cell) => cell.id)) : new Set<string>()
    return value.flatMap((row, index) =>
      Object.entries(row)
        .filter(([cell, text]) => !known.has(cell) && text.trim() !== '')
        .map(([cell, text]) => ({
          path: [id, index, cell] as const,
          where: `${label}，第 ${index + 1} 行 · ${labelOf(`${id}.${cell}`, cell)}`,
          text,
        })),
    )
  })
}

/** Values without what the template has no place for. */
export function withoutLeftovers(leftovers: readonly Leftover[], values: Values): Values {
  const left = { ...values }
  for (const { path } of leftovers) {
    const [id, index, cell] = path
    const value = left[id]
    if (index === undefined) delete left[id]
    else if (Array.isArray(value)) {
      const row = Object.fromEntries(Object.entries(value[index] ?? {}).filter(([key]) => key !== cell))
      left[id] = value.with(index, row)
    }
  }
  return left
}

/**
 * A draft whose template now has a table where it had a text, or the other way round: what was there moves to a field of
 * its own, so that typing in its place does not write over it.
 */
export function setAside<Kept extends { values: Values; labels: Record<string, string> }>(
  template: Template,
  draft: Kept,
): Kept {
  // prettier-ignore
  const values = { ...draft.values }
  const labels = { ...draft.labels }
  for (const field of fieldsOf(template)) {
    const value = values[field.id]
    if (value === undefined || Array.isArray(value) === hasRows(field)) continue
    delete values[field.id]
    if (!isFilled(value)) continue
    let aside = `${field.id}-old`
    while (Object.hasOwn(values, aside)) aside += '-old'
    values[aside] = value
    for (const [key, label] of Object.entries(draft.labels)) {
      if (key === field.id || key.startsWith(`${field.id}.`)) labels[aside + key.slice(field.id.length)] = label
    }
  }
  return { ...draft, values, labels }
}
