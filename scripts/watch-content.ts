import { readdirSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** How long the files must be quiet before they are looked at again, in milliseconds: an editor saves in several steps. */
const quiet = 60

/**
 * Runs something now, and again whenever a file below some folders changes, until the program is told to stop (Ctrl+C).
 * What changes while it runs is looked at right after.
 *
 * @param folders those that are not there are left out
 * @param run what to run; it must not throw
 */
export async function runOnChange(folders: readonly string[], run: () => Promise<void>): Promise<void> {
  let changed: (() => void) | undefined
  let isDirty = false
  const note = () => {
    isDirty = true
    changed?.()
  }
  const watchers = new Map<string, FSWatcher>()
  const stopped = new Promise<boolean>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(true))
  })
  for (let isStopped = false; !isStopped;) {
    isDirty = false
    watchAll(folders, watchers, note)
    await run()
    const change = new Promise<boolean>((resolve) => {
      changed = () => resolve(false)
      if (isDirty) resolve(false)
    })
    isStopped = await Promise.race([stopped, change])
    if (!isStopped) await wait(quiet)
  }
  for (const watcher of watchers.values()) watcher.close()
}

/**
 * Watches each folder below some others by itself. On Linux, Node's own watching of whole trees loses a file that is taken
 * away and written anew, as git does it.
 */
function watchAll(folders: readonly string[], watchers: Map<string, FSWatcher>, note: () => void): void {
  const all = new Set(folders.flatMap(withFoldersBelow))
  for (const [folder, watcher] of watchers) {
    if (all.has(folder)) continue
    watcher.close()
    watchers.delete(folder)
  }
  for (const folder of all) {
    if (!watchers.has(folder)) watchers.set(folder, watch(folder, note).on('error', note))
  }
}

function withFoldersBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const below = entries.filter((entry) => entry.isDirectory())
    return [folder, ...below.map((entry) => join(entry.parentPath, entry.name))]
  } catch {
    return []
  }
}
