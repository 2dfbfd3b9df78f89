import type { ComponentChildren } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { DeviceState } from '../device/device.ts'

const words: Record<Exclude<DeviceState, 'kept'>, string> = {
  refused: '浏览器不让网站在这台电脑上存东西（常见于无痕窗口，或者设置里禁了网站数据）。',
  full: '这台电脑给网站的空间满了，新的内容存不进去。请清理浏览器里不用的网站数据。',
  outdated: '手册更新过了，这个窗口还是旧的，新的内容存不进去。',
  blocked: '另一个窗口开着旧的手册，挡住了存储。把它关掉，这里会接着存。',
}

/**
 * Says that what is typed is not being stored, and asks before the window is closed with it.
 *
 * @param state of the device
 * @param way what to do so that nothing is lost, for example a button that exports
 */
export function DeviceNotice({ state, way }: { state: DeviceState; way: ComponentChildren }) {
  useLayoutEffect(() => {
    if (state === 'kept') return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [state])
  if (state === 'kept') return null
  return (
    <div class="notice notice-stop" role="alert">
      <p>
        <strong>没有存到本机。</strong>
        {words[state]}屏幕上的都还在，关掉窗口就没有了。
      </p>
      <p>{way}</p>
    </div>
  )
}
