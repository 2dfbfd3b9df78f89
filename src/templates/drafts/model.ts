import { cellsOf, fieldsOf, hasRows, type Template, type Values } from '../model.ts'

/** A plan that somebody is writing. Dates are those of `Date.toISOString`. */
export interface Draft {
  id: string
  /** The template, by id. */
  of: string
  /** What its author calls it; empty while it has no name. */
  name: string
  created: string
  changed: string
  /** New with each change that is stored, so that two windows see when they part ways. */
  revision: string
  /** The revisions that this one came from, the newest first. */
  trail: string[]
  /** What its fields were called, by path: a field that the template loses keeps its name. */
  labels: Record<string, string>
  values: Values
}

/** How many earlier revisions a draft remembers. */
const longestTrail = 30

/** A new draft without anything in it. */
export function newDraft(template: Template, id: string, now: string): Draft {
  return { id, of: template.id, name: '', created: now, changed: now, revision: '', trail: [], labels: labelsOf(template), values: {} } // prettier-ignore
}

/** A draft of its own with what another one holds. */
export function copyDraft(draft: Draft, name: string, id: string, now: string): Draft {
  return { ...draft, id, name, created: now, changed: now, revision: '', trail: [] }
}

/** The next revision of a draft, to be stored. */
export function reviseDraft(draft: Draft, template: Template, revision: string, now: string): Draft {
  const trail = draft.revision === '' ? [] : [draft.revision, ...draft.trail].slice(0, longestTrail)
  return { ...draft, changed: now, revision, trail, labels: { ...draft.labels, ...labelsOf(template) } }
}

/** Whether a draft was made from an earlier revision, or is it. */
export function comesFrom({ revision, trail }: Draft, earlier: string): boolean {
  return earlier === '' || revision === earlier || trail.includes(earlier)
}

/** What the fields of a template are called: by id, and for a cell by the ids of its table and of itself. */
export function labelsOf(template: Template): Record<string, string> {
  const labels = fieldsOf(template).flatMap((field) => [
    [field.id, field.label],
    ...(hasRows(field) ? cellsOf(field).map((cell) => [`${field.id}.${cell.id}`, cell.label]) : []),
  ])
  return Object.fromEntries(labels) as Record<string, string>
}
