import { addVain, countVain, type Change } from '../../../search/vain/count-vain.ts'
import { isVainSearch, type Outcome, type VainSearch } from '../../../search/vain/vain-search.ts'
import { mayBePrivate } from '../../../validator/private-query.ts'
import type { Device } from '../../device/device.ts'
import type { Kept } from '../../device/schema.ts'
import { localDay } from '../day-of.ts'
import { pageDevice } from '../use-device.ts'
import { takeLeftQueries } from './left-queries.ts'

/** What is kept on this device of searches in vain. There is one for a page, the search box and the list share it. */
export interface VainStore {
  isOn(): boolean
  lines(): readonly VainSearch[]
  /** Counts a query, at once: the page may be going. Does nothing while the switch is off or when it may be private. */
  keep(query: string, outcome: Outcome): void
  /** Counts what was left before the store was there, by this page or the one before it. */
  keepLeft(): void
  turn(isOn: boolean): void
  /** Takes all lines away, and returns them. */
  clear(): readonly VainSearch[]
  /** Puts lines back, beside what has been kept meanwhile. */
  restore(lines: readonly VainSearch[]): void
  /** Calls back when lines or switch have changed, here or in another window; returns what ends it. */
  onChange(listener: () => void): () => void
}

interface Switch extends Kept {
  isOn: boolean
}
const switchId = 'vain'

/** How much of a pasted text is looked through: what is kept of it, and what a number there may go on with. */
const lookedThrough = 400

let opening: Promise<VainStore> | undefined

/** The store of the page. Never rejects: what cannot be stored is held in memory, as the device does. */
export function vainStore(): Promise<VainStore> {
  return (opening ??= pageDevice().then(openVain).then(withLeft))
}

function withLeft(store: VainStore): VainStore {
  store.keepLeft()
  return store
}

/** Reads what a device holds of searches in vain. */
export async function openVain(device: Device): Promise<VainStore> {
  const listeners = new Set<() => void>()
  let isOn = true
  let lines: VainSearch[] = []
  let changes = 0

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const read = async () => {
    let asOf: number
    do {
      asOf = changes
      const [stored, choice] = await Promise.all([device.all('vain'), device.get<Switch>('settings', switchId)])
      // What was changed here while it was read is newer.
      if (asOf !== changes) continue
      lines = stored.filter(isVainSearch)
      isOn = choice?.isOn !== false
    } while (asOf !== changes)
  }
  const change = ({ put, gone }: Change) => {
    const away = new Set([...gone, ...put.map(({ id }) => id)])
    lines = [...lines.filter(({ id }) => !away.has(id)), ...put]
    changes += 1
    if (put.length > 0) void device.put('vain', put)
    if (gone.length > 0) void device.remove('vain', gone)
    tell()
  }

  const keep = (query: string, outcome: Outcome) => {
    if (!isOn || mayBePrivate(query.slice(0, lookedThrough))) return
    change(countVain(lines, { query, outcome, day: localDay() }))
  }

  await read()
  device.onChange(() => void read().then(tell))
  return {
    isOn: () => isOn,
    lines: () => lines,
    keep,
    keepLeft() {
      for (const { query, outcome } of takeLeftQueries()) keep(query, outcome)
    },
    turn(next) {
      isOn = next
      changes += 1
      void device.put('settings', [{ id: switchId, isOn } as Switch])
      tell()
    },
    clear() {
      const cleared = lines
      change({ put: [], gone: cleared.map(({ id }) => id) })
      return cleared
    },
    restore: (cleared) => change(addVain(lines, cleared)),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
