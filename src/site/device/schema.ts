import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'

/** A value kept under its own id. What else it holds is its domain's matter, which checks it when it reads it back. */
export interface Kept {
  id: string
}

/** What belongs to one thing of which there may be many: the events of a learner, the drafts of a template. */
export interface KeptOf extends Kept {
  of: string
}

/** Everything that the site keeps on a device, by store. */
export interface DeviceSchema extends DBSchema {
  /** Choices such as who is learning: one value an id. */
  settings: { key: string; value: Kept }
  /** The names under which people on this computer learn. */
  learners: { key: string; value: Kept }
  /** What learners did, never changed once written; `of` is the learner. */
  events: { key: string; value: KeptOf; indexes: { of: string } }
  /** Plans being written; `of` is the template. */
  drafts: { key: string; value: KeptOf; indexes: { of: string } }
  /** What was searched for in vain, by query. */
  vain: { key: string; value: Kept }
}

export type StoreName = StoreNames<DeviceSchema>

type Upgrade = (
  database: IDBPDatabase<DeviceSchema>,
  transaction: IDBPTransaction<DeviceSchema, StoreName[], 'versionchange'>,
) => void

/**
 * What brings a database from one version to the next, the first from nothing to version 1. A step that has been
 * published is never changed: what comes later is a step of its own.
 */
export const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('settings', { keyPath: 'id' })
    database.createObjectStore('learners', { keyPath: 'id' })
    database.createObjectStore('events', { keyPath: 'id' }).createIndex('of', 'of')
    database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('of', 'of')
  },
  (database) => void database.createObjectStore('vain', { keyPath: 'id' }),
]

/** The version that this site writes. */
export const version = upgrades.length
