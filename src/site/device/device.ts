import { openDB, type IDBPDatabase } from 'idb'
import { leaveBehind, takeBack, type Held } from './leaving.ts'
import { upgrades, version, type DeviceSchema, type Kept, type StoreName } from './schema.ts'

/**
 * How well the device keeps what it is given.
 *
 * - `kept`: all that was put is stored
 * - `refused`: the browser lets nothing be stored here
 * - `full`: there is no room left
 * - `outdated`: another window has a newer version of the site, and this one must be loaded again before it can store
 * - `blocked`: another window has an older version open, which must be closed first
 *
 * In all but the first what was put since is only held by this window.
 */
export type DeviceState = 'kept' | 'refused' | 'full' | 'outdated' | 'blocked'

/** What is stored on this device. There is one for all of the site. */
export interface Device {
  state(): DeviceState
  /** Values of a store, those that could not be stored included; with `of`, those that belong to it. */
  all<T extends Kept>(store: StoreName, of?: string): Promise<T[]>
  get<T extends Kept>(store: StoreName, id: string): Promise<T | undefined>
  /** Keeps values, each under its id. Never throws: what cannot be stored is held, and stored when that becomes possible. */
  put(store: StoreName, values: readonly Kept[]): Promise<void>
  remove(store: StoreName, ids: readonly string[]): Promise<void>
  /** Calls back when another window has put or removed something; returns what ends it. */
  onChange(listener: () => void): () => void
  /** Calls back when the state changes; returns what ends it. */
  onState(listener: () => void): () => void
}

/**
 * Opens what is stored on this device. Never throws: where nothing can be stored, what is put is held in memory and
 * `state` says so.
 *
 * @param name of the database; another one keeps tests apart
 */
export async function openDevice(name = 'kefu-handbook'): Promise<Device> {
  const ofChanges = new Set<() => void>()
  const ofState = new Set<() => void>()
  const held: Held = new Map()
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
  let state: DeviceState = 'kept'
  let database: IDBPDatabase<DeviceSchema> | undefined
  let opening: Promise<void> | undefined
  let isLeaving = false

  const enter = (next: DeviceState) => {
    if (next === state) return
    state = next
    for (const listener of ofState) listener()
  }
  const tryToOpen = async (waits: () => void) => {
    try {
      database = await openDB<DeviceSchema>(name, version, {
        upgrade: (opened, from, _to, transaction) => {
          for (const upgrade of upgrades.slice(from)) upgrade(opened, transaction)
        },
        blocked: () => {
          enter('blocked')
          waits()
        },
        blocking: (_, wanted) => {
          database?.close()
          database = undefined
          // No version is wanted where the person deletes what the site has stored: that begins anew.
          if (wanted !== null) enter('outdated')
        },
        terminated: () => (database = undefined),
      })
    } catch (error) {
      enter(isNamed(error, 'VersionError') ? 'outdated' : 'refused')
    }
    opening = undefined
    if (database && state === 'blocked') void write()
  }
  /** Ends when the database is open, cannot be opened, or is known to wait for another window. */
  const open = () => new Promise<void>((resolve) => void tryToOpen(resolve).then(resolve))

  /** The database, opened anew where the browser has closed it. */
  const reach = async () => {
    if (!database && state === 'kept') await (opening ??= open())
    return database
  }
  const write = async () => {
    if (!database && state !== 'outdated' && state !== 'blocked') await (opening ??= open())
    if (!database) return
    if (held.size === 0) return enter('kept')
    const batch = [...held].map(([store, values]) => [store, [...values]] as const)
    try {
      const transaction = database.transaction(
        batch.map(([store]) => store),
        'readwrite',
        { durability: 'strict' },
      )
      const writes = batch.flatMap(([store, values]) => {
        const target = transaction.objectStore(store)
        return values.map(([id, value]) => (value ? target.put(value as never) : target.delete(id)))
      })
      // Without waiting for the answers: what is put while a window closes is stored too.
      transaction.commit()
      await Promise.all([...writes, transaction.done])
    } catch (error) {
      enter(isNamed(error, 'QuotaExceededError') ? 'full' : state === 'outdated' ? state : 'refused')
      return
    }
    for (const [store, values] of batch) forget(held, store, values)
    enter('kept')
    channel?.postMessage(batch.map(([store]) => store))
  }
  const hold = (store: StoreName, values: Iterable<readonly [string, Kept | undefined]>) => {
    const ofStore = held.get(store) ?? new Map<string, Kept | undefined>()
    for (const [id, value] of values) ofStore.set(id, value)
    held.set(store, ofStore)
    if (isLeaving) leaveBehind(name, held)
    // At once, whatever is still being written: the window may be closing, and the browser keeps the order.
    return write()
  }

  // Where there is no window, as in tests, none is left.
  if (typeof addEventListener !== 'undefined') {
    addEventListener('pagehide', () => (isLeaving = true))
    addEventListener('pageshow', () => (isLeaving = false))
  }
  await (opening = open())
  for (const [store, values] of takeBack(name)) void hold(store, values)
  channel?.addEventListener('message', () => {
    // A newer site has taken over: what is on the screen is all that this window still has.
    if (state === 'outdated') return
    for (const listener of ofChanges) listener()
  })

  return {
    state: () => state,
    all: async <T extends Kept>(store: StoreName, of?: string) => {
      const found = new Map((await stored(await reach(), store, of)).map((value) => [value.id, value]))
      for (const [id, value] of held.get(store) ?? []) {
        if (value && (of === undefined || ('of' in value && value.of === of))) found.set(id, value)
        else found.delete(id)
      }
      return [...found.values()] as T[]
    },
    get: async <T extends Kept>(store: StoreName, id: string) => {
      const ofStore = held.get(store)
      if (ofStore?.has(id)) return ofStore.get(id) as T | undefined
      return (await (await reach())?.get(store, id).catch(() => undefined)) as T | undefined
    },
    put: (store, values) =>
      hold(
        store,
        values.map((value) => [value.id, value]),
      ),
    remove: (store, ids) =>
      hold(
        store,
        ids.map((id) => [id, undefined]),
      ),
    onChange: (listener) => listen(ofChanges, listener),
    onState: (listener) => listen(ofState, listener),
  }
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the database holds of a store; nothing when it cannot be read. */
async function stored(
  database: IDBPDatabase<DeviceSchema> | undefined,
  store: StoreName,
  of: string | undefined,
): Promise<Kept[]> {
  try {
    if (!database) return []
    if (of !== undefined && (store === 'events' || store === 'drafts')) {
      return await database.getAllFromIndex(store, 'of', of)
    }
    return await database.getAll(store)
  } catch {
    return []
  }
}

/** Lets go of what has been stored, unless it was put anew meanwhile. */
function forget(held: Held, store: StoreName, values: readonly (readonly [string, Kept | undefined])[]): void {
  const ofStore = held.get(store)
  for (const [id, value] of values) if (ofStore?.get(id) === value) ofStore?.delete(id)
  if (ofStore?.size === 0) held.delete(store)
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}
