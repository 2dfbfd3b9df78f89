import { useEffect, useState } from 'preact/hooks'
import { openDevice, type Device, type DeviceState } from '../device/device.ts'

let opening: Promise<Device> | undefined

/** The device, opened once a page. */
export function pageDevice(): Promise<Device> {
  return (opening ??= openDevice())
}

/**
 * The device of the page, for a view.
 *
 * @returns `device` is `undefined` until it is open; `changes` grows whenever another window has stored something, so
 *   that what was read must be read again
 */
export function useDevice(): { device: Device | undefined; state: DeviceState; changes: number } {
  const [device, setDevice] = useState<Device>()
  const [state, setState] = useState<DeviceState>('kept')
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const stops: (() => void)[] = []
    let isGone = false
    void pageDevice().then((opened) => {
      if (isGone) return
      stops.push(
        opened.onChange(() => setChanges((count) => count + 1)),
        opened.onState(() => setState(opened.state())),
      )
      setState(opened.state())
      setDevice(opened)
    })
    return () => {
      isGone = true
      for (const stop of stops) stop()
    }
  }, [])
  return { device, state, changes }
}
