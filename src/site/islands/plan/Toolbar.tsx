import { useLayoutEffect, useRef } from 'preact/hooks'
import type { DeviceState } from '../../device/device.ts'
import { writeMoment } from '../../../templates/drafts/naming.ts'
import type { ExportKind } from './export-plan.ts'
import { ExportMenu } from './ExportMenu.tsx'
import type { Writing } from './session.ts'

interface Properties {
  writing: Writing
  state: DeviceState
  /** What was done last. */
  said: string
  onUndo(): void
  onRedo(): void
  onCheck(): void
  onExport(kind: ExportKind): void
}

/** What can be done with a draft, and whether it is stored. It stays in sight. */
export function Toolbar({ writing, state, said, onUndo, onRedo, onCheck, onExport }: Properties) {
  const { past, future } = writing.history
  const bar = useRef<HTMLDivElement>(null)
  // What takes the focus is scrolled to below the toolbar, not under it: WCAG 2.4.11.
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--toolbar-height', `${bar.current!.offsetHeight}px`))
    observer.observe(bar.current!)
    return () => {
      observer.disconnect()
      style.removeProperty('--toolbar-height')
    }
  }, [])
  return (
    <div class="toolbar" role="group" aria-label="这份草稿" ref={bar}>
      <div class="actions">
        <button
          type="button"
          class="button-quiet"
          aria-disabled={past.length === 0}
          title={past.at(-1)?.what}
          onClick={onUndo}
        >
          撤销
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-disabled={future.length === 0}
          title={future[0]?.what}
          onClick={onRedo}
        >
          重做
        </button>
        <button type="button" class="button-quiet" onClick={onCheck}>
          检查
        </button>
        <ExportMenu onExport={onExport} />
      </div>
      <p class="kept">{keptWords(writing, state)}</p>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  )
}

function keptWords({ draft, isDirty, stored, elsewhere }: Writing, state: DeviceState): string {
  if (state !== 'kept') return '没有存到本机'
  if (elsewhere?.what === 'removed') return '本机已经没有这份草稿'
  if (isDirty) return '正在存…'
  return stored === undefined || draft.revision === '' ? '开始填就会存在本机' : `已存在本机，${writeMoment(stored)}`
}
