import { cellsOf, fieldsOf, hasRows, type Template, type Value, type Values } from '../model.ts'
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
  const gone = new Set(leftovers.map(({ path }) => path.join('\n')))
  const without = <Kept>(kept: Record<string, Kept>, above: string) =>
    Object.entries(kept).filter(([key]) => !gone.has(above + key))
  const left = without(values, '').map(([id, value]): [string, Value] => {
    if (typeof value === 'string') return [id, value]
    return [id, value.map((row, index) => Object.fromEntries(without(row, `${id}\n${index}\n`)))]
  })
  return Object.fromEntries(left)
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
  const misfits = fieldsOf(template).filter((field) => {
    const value = draft.values[field.id]
    return value !== undefined && Array.isArray(value) !== hasRows(field)
  })
  if (misfits.length === 0) return draft
  const ids = new Set(misfits.map(({ id }) => id))
  const values = Object.fromEntries(Object.entries(draft.values).filter(([id]) => !ids.has(id)))
  const labels = { ...draft.labels }
  for (const { id } of misfits) {
    const value = draft.values[id]!
    if (!isFilled(value)) continue
    let aside = `${id}-old`
    while (Object.hasOwn(values, aside)) aside += '-old'
    values[aside] = value
    for (const [key, label] of Object.entries(draft.labels)) {
      if (key === id || key.startsWith(`${id}.`)) labels[aside + key.slice(id.length)] = label
    }
  }
  return { ...draft, values, labels }
}
