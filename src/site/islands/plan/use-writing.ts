import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Draft } from '../../../templates/drafts/model.ts'
import type { Template } from '../../../templates/model.ts'
import type { Device } from '../../device/device.ts'
import { newId } from '../../device/new-id.ts'
import { beginSession, type Session, type Writing } from './session.ts'

/** How long after the last key something is stored, in ms. */
const pause = 400

/**
 * A draft being written: stored a moment after the last key, and at once when the window is hidden, left or closed.
 *
 * @param changes of the device
 */
export function useWriting(draft: Draft, template: Template, device: Device, changes: number): [Writing, Session] {
  const [writing, setWriting] = useState<Writing>()
  const [session] = useState(() =>
    beginSession(draft, { device, template, now: () => new Date().toISOString(), newId, show: setWriting }),
  )
  useEffect(() => {
    if (!writing?.isDirty) return
    const timer = setTimeout(() => void session.hear().then(session.save), pause)
    return () => clearTimeout(timer)
  }, [writing, session])
  useEffect(() => void session.hear(), [changes, session])
  useLayoutEffect(() => {
    const turn = () => void (document.visibilityState === 'hidden' ? session.save() : session.hear())
    const leave = () => void session.save()
    addEventListener('pagehide', leave)
    addEventListener('pageshow', turn)
    document.addEventListener('visibilitychange', turn)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', turn)
      document.removeEventListener('visibilitychange', turn)
      leave()
    }
  }, [session])
  return [writing ?? session.writing(), session]
}
