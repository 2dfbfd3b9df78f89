import { watch } from 'node:fs'
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
  const watchers = folders.flatMap((folder) => {
    try {
      return [watch(folder, { recursive: true }, note).on('error', note)]
    } catch {
      return []
    }
  })
  const stopped = new Promise<boolean>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(true))
  })
  for (let isStopped = false; !isStopped;) {
    isDirty = false
    await run()
    const change = new Promise<boolean>((resolve) => {
      changed = () => resolve(false)
      if (isDirty) resolve(false)
    })
    isStopped = await Promise.race([stopped, change])
    if (!isStopped) await wait(quiet)
  }
  for (const watcher of watchers) watcher.close()
}
