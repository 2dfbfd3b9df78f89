import type { Kept, StoreName } from './schema.ts'

/** What could not be stored yet, by store and id; `undefined` stands for a removal. */
export type Held = Map<StoreName, Map<string, Kept | undefined>>

/** How long what was left behind is taken back, in ms: a reload, not a return to the tab after somebody else wrote. */
const briefly = 10_000

/**
 * Leaves what is being written where the next page of this tab finds it at once. A write that begins while a window
 * closes arrives, but a page that is loaded again may have asked before.
 *
 * @param name of the database
 */
export function leaveBehind(name: string, held: Held): void {
  const values = [...held].map(([store, ofStore]) => [store, [...ofStore].map(([id, value]) => [id, value ?? null])])
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify({ at: Date.now(), values }))
  } catch {}
}

/** Takes what the page before has left behind, once, if that was a moment ago. */
export function takeBack(name: string): [StoreName, [string, Kept | undefined][]][] {
  try {
    const left = sessionStorage.getItem(keyOf(name))
    sessionStorage.removeItem(keyOf(name))
    if (left === null) return []
    const { at, values } = JSON.parse(left) as { at: number; values: [StoreName, [string, Kept | null][]][] }
    if (Math.abs(Date.now() - at) > briefly) return []
    return values.map(([store, ofStore]) => [store, ofStore.map(([id, value]) => [id, value ?? undefined])])
  } catch {
    return []
  }
}

const keyOf = (name: string) => `${name}-leaving`
