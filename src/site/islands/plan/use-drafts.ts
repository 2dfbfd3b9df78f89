import { useEffect, useState } from 'preact/hooks'
import type { Draft } from '../../../templates/drafts/model.ts'
import { readDraft } from '../../../templates/drafts/read-draft.ts'
import type { Device } from '../../device/device.ts'
import { isOfTraining } from '../training/drafts.ts'

/**
 * The drafts on this device, the one changed last first.
 *
 * @param of a template, when only its drafts are wanted
 * @param changes of the device, so that what other windows store is read again
 * @returns `undefined` until they have been read, and what reads them again
 */
export function useDrafts(
  device: Device | undefined,
  changes: number,
  of?: string,
): [drafts: Draft[] | undefined, again: () => void] {
  const [drafts, setDrafts] = useState<Draft[]>()
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isOver = false
    void device?.all('drafts', of).then((kept) => {
      if (isOver) return
      const read = kept.flatMap((one) => (isOfTraining(one) ? [] : (readDraft(one) ?? [])))
      setDrafts(read.sort((a, b) => (a.changed < b.changed ? 1 : -1)))
    })
    return () => {
      isOver = true
    }
  }, [device, changes, of, asked])
  return [drafts, () => setAsked((count) => count + 1)]
}
