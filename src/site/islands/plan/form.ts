import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PlanFinding } from '../../../templates/check.ts'
import type { Path } from '../../../templates/drafts/edit.ts'
import type { Scope } from '../../../templates/expressions/model.ts'
import type { Names, Template, Values } from '../../../templates/model.ts'

/** What every part of a form knows and can do. */
export interface Form {
  template: Template
  names: Names
  values: Values
  /** What the fields come to. */
  scope: Scope
  /** What is to be said beside each place, by `placeOf`. */
  findings: ReadonlyMap<string, PlanFinding[]>
  /** Takes what was typed. */
  type(path: Path, text: string): void
  /** A place was left: what is wrong with it may now be said. */
  leave(): void
  /** Makes a change that can be undone, says what was done, and then focuses the element of this id. */
  act(what: string, values: Values, focus?: string): void
  /** Says something to eyes and ears. */
  say(words: string): void
}

export const FormContext = createContext<Form | undefined>(undefined)

export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('A field stands outside of a form')
  return form
}

/** The id of the element where something is typed, for labels, findings and focus. */
export function placeOf(path: readonly (string | number | undefined)[]): string {
  return ['f', ...path.filter((part) => part !== undefined)].join('-')
}
