import type { Values } from '../model.ts'

/** What a plan held before a change. */
interface Step {
  values: Values
  /** What was done, for a button that undoes it: 删掉第 2 行. */
  what: string
  /** The path that was typed into, when it was typing: keys pressed one after the other are one step. */
  typing?: string
}

/** What a plan holds, held, and held before something was undone. */
export interface History {
  values: Values
  past: readonly Step[]
  future: readonly Step[]
}

/** How many steps can be undone. */
const mostSteps = 200

export const beginHistory = (values: Values): History => ({ values, past: [], future: [] })

/** A change that is a step of its own. */
export function act(history: History, what: string, values: Values): History {
  return push(history, values, { values: history.values, what })
}

/** Typing, one step for as long as it goes on at one place. */
export function type(history: History, place: string, what: string, values: Values): History {
  const last = history.past.at(-1)
  if (last?.typing === place) return { values, past: history.past, future: [] }
  return push(history, values, { values: history.values, what, typing: place })
}

/** Ends a step of typing: what is typed at the same place later is a step of its own. */
export function pause(history: History): History {
  const last = history.past.at(-1)
  if (last?.typing === undefined) return history
  const { values, what } = last
  return { ...history, past: history.past.with(-1, { values, what }) }
}

export function undo(history: History): History {
  const last = history.past.at(-1)
  if (!last) return history
  const future = [{ values: history.values, what: last.what }, ...history.future]
  return { values: last.values, past: history.past.slice(0, -1), future }
}

export function redo(history: History): History {
  const [next, ...future] = history.future
  if (!next) return history
  return { values: next.values, past: [...history.past, { values: history.values, what: next.what }], future }
}

function push(history: History, values: Values, step: Step): History {
  return { values, past: [...history.past, step].slice(-mostSteps), future: [] }
}
