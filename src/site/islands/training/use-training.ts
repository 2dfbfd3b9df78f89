import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Device, DeviceState } from '../../device/device.ts'
import type { Kept, KeptOf } from '../../device/schema.ts'
import { isStoredEvent, readEvents, type StoredEvent, type TrainingEvent } from '../../../quizzes/record/events.ts'
import { mergeEvents } from '../../../quizzes/record/merge.ts'
import { useDevice } from '../use-device.ts'

interface LearnerChoice extends Kept {
  name: string
}

/** Who is learning in this window, and what they did. */
export interface Training {
  device: Device
  state: DeviceState
  /** Grows whenever another window has stored something. */
  changes: number
  /** Empty while nobody has said who they are. */
  learner: string
  /** The names known on this computer. */
  learners: string[]
  /** What the learner did, as far as this site can show it. */
  events: TrainingEvent[]
  /** All that is stored of it. */
  stored: StoredEvent[]
  /** Makes somebody the learner of this window, and of those that are opened later. */
  enter(name: string): Promise<void>
  /** Keeps events of the learner. */
  add(events: readonly StoredEvent[]): Promise<void>
}

/** @returns `undefined` until what is stored has been read */
export function useTraining(): Training | undefined {
  const { device, state, changes } = useDevice()
  const [learner, setLearner] = useState<string>()
  const [learners, setLearners] = useState<string[]>([])
  const [stored, setStored] = useState<StoredEvent[]>()
  const [reloads, setReloads] = useState(0)

  useEffect(() => {
    if (!device) return
    let isStale = false
    void (async () => {
      // Another window may have changed who learns there; here it stays who it is.
      const chosen = learner ?? (await device.get<LearnerChoice>('settings', 'learner'))?.name ?? ''
      const names = (await device.all('learners')).map(({ id }) => id)
      // Nobody, once the learner has been taken off this computer.
      const name = names.includes(chosen) ? chosen : ''
      const events: unknown[] = name === '' ? [] : await device.all('events', name)
      if (isStale) return
      setLearner(name)
      setLearners(names.sort((a, b) => a.localeCompare(b, 'zh-CN')))
      setStored(events.filter(isStoredEvent))
    })()
    return () => {
      isStale = true
    }
  }, [device, changes, learner, reloads])

  const enter = useCallback(
    async (name: string) => {
      if (name !== '') await device!.put('learners', [{ id: name }])
      await device!.put('settings', [{ id: 'learner', name } as LearnerChoice])
      const events: unknown[] = name === '' ? [] : await device!.all('events', name)
      setLearner(name)
      setStored(events.filter(isStoredEvent))
      setReloads((count) => count + 1)
    },
    [device],
  )
  const add = useCallback(
    async (events: readonly StoredEvent[]) => {
      setStored((known = []) => mergeEvents(known, events))
      // What was being read meanwhile does not have them.
      if (device!.state() === 'kept') setReloads((count) => count + 1)
      // Their name with them: another window may have taken it off meanwhile, and events without one are lost to sight.
      const written = device!.put('learners', [{ id: learner! }])
      await device!.put('events', events as readonly KeptOf[])
      await written
    },
    [device, learner],
  )

  if (!device || learner === undefined || stored === undefined) return undefined
  return { device, state, changes, learner, learners, events: readEvents(stored), stored, enter, add }
}
