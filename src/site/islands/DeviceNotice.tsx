import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { DeviceState } from '../device/device.ts'

const words: Record<Exclude<DeviceState, 'kept'>, string> = {
  refused: '浏览器不让网站在这台电脑上存东西（常见于无痕窗口，或者设置里禁了网站数据）。',
  full: '这台电脑给网站的空间满了，新的内容存不进去。请清理浏览器里不用的网站数据。',
  outdated: '手册更新过了，这个窗口还是旧的，新的内容存不进去。',
  blocked: '另一个窗口开着旧的手册，挡住了存储。把它关掉，这里会接着存。',
}

interface Properties {
  state: DeviceState
  way: ComponentChildren
  isBegun?: boolean
}

/**
 * Says that what is typed is not being stored, and asks before the page is left with it.
 *
 * @param state of the device
 * @param way what to do so that nothing is lost, for example a button that exports
 * @param isBegun whether there is anything to lose yet
 */
export function DeviceNotice({ state, way, isBegun = true }: Properties) {
  useEffect(() => {
    if (state === 'kept' || !isBegun) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [state, isBegun])
  if (state === 'kept') return null
  return (
    <div class="notice notice-stop" role="alert">
      <p>
        <strong>{isBegun ? '没有存到本机。' : '这里存不到本机。'}</strong>
        {words[state]}
        {isBegun ? '屏幕上的都还在' : '接下来做的只在这一页上'}，离开这一页就没有了。
      </p>
      <p>{way}</p>
    </div>
  )
}
