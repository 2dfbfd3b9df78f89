import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { mostFirst } from '../../../search/vain/count-vain.ts'
import { writeVainCsv } from '../../../search/vain/csv.ts'
import type { VainSearch } from '../../../search/vain/vain-search.ts'
import { localDay } from '../day-of.ts'
import { DeviceNotice } from '../DeviceNotice.tsx'
import { saveFile } from '../save-file.ts'
import { useDevice } from '../use-device.ts'
import { useVain } from './use-vain.ts'
import { VainTable } from './VainTable.tsx'

/** What was searched for in vain on this device: the switch, the list, its export, and taking it all away. */
export function VainSection() {
  const { state } = useDevice()
  const vain = useVain()
  const [cleared, setCleared] = useState<readonly VainSearch[]>([])
  const [said, setSaid] = useState('')
  const undo = useRef<HTMLButtonElement>(null)
  const top = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone: the next key must find the way back.
  useLayoutEffect(() => {
    if (cleared.length > 0) undo.current?.focus()
  }, [cleared])
  if (!vain) return <p class="waiting">正在打开…</p>

  const lines = mostFirst(vain.lines())
  const save = () => {
    const name = `没搜到的 ${localDay()}.csv`
    saveFile(name, new Blob([writeVainCsv(lines)], { type: 'text/csv;charset=utf-8' }))
    setSaid(`已导出「${name}」，一共 ${lines.length} 句`)
  }
  const clear = () => {
    setCleared(vain.clear())
    setSaid('')
  }
  const restore = () => {
    vain.restore(cleared)
    setCleared([])
    setSaid(`${cleared.length} 句都回来了`)
    top.current?.focus()
  }
  return (
    <div class="vain" ref={top} tabIndex={-1} role="group" aria-label="没搜到的">
      <DeviceNotice state={state} way="要用的先导出 CSV。" isBegun={false} />
      <label class="vain-switch">
        <input type="checkbox" checked={vain.isOn()} onChange={(event) => vain.turn(event.currentTarget.checked)} />
        记下没搜到的
      </label>
      <p role="status" class="said">
        {said}
      </p>
      {cleared.length > 0 && (
        <p class="notice actions">
          清空了 {cleared.length} 句。
          <button ref={undo} type="button" class="button-quiet" onClick={restore}>
            撤销
          </button>
        </p>
      )}
      {lines.length === 0 ? (
        <p class="empty">{vain.isOn() ? '还没有记下什么。' : '没有记下的，现在也不记。'}</p>
      ) : (
        <>
          {!vain.isOn() && <p>现在不记。下面是以前记的。</p>}
          <div class="actions">
            <button type="button" class="button-quiet" onClick={save}>
              导出 CSV
            </button>
            <button type="button" class="button-quiet" onClick={clear}>
              清空
            </button>
          </div>
          <VainTable lines={lines} />
        </>
      )}
    </div>
  )
}
