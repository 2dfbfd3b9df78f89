import { byTime, type StoredEvent } from './events.ts'

/**
 * Puts two records together: every event once, in the order in which they happened. Whichever is first, however often it
 * is done, the result is the same (commutative, associative, idempotent). If a file was edited by hand so that one id
 * stands for two different things, the same one of them is kept every time.
 */
export function mergeEvents<Event extends StoredEvent>(a: readonly Event[], b: readonly Event[]): Event[] {
  const byId = new Map<string, Event>()
  for (const event of [...a, ...b]) {
    const known = byId.get(event.id)
    if (!known || canonical(event) > canonical(known)) byId.set(event.id, event)
  }
  return [...byId.values()].sort(byTime)
}

/** A value as text, the same whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
