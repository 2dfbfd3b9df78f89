import type { Draft } from '../../../templates/drafts/model.ts'
import type { Template } from '../../../templates/model.ts'
import type { Device, DeviceState } from '../../device/device.ts'
import { DeviceNotice } from '../DeviceNotice.tsx'
import { DraftList } from './DraftList.tsx'
import { ImportButton } from './ImportButton.tsx'
import type { Imported } from './import-draft.ts'
import { ImportNotice } from './ImportNotice.tsx'
import type { Go } from './use-address.ts'

interface Properties {
  template: Template
  templates: Record<string, string>
  device: Device
  state: DeviceState
  drafts: readonly Draft[]
  again(): void
  go: Go
  /** Whether a draft was asked for that is not here. */
  isMissing: boolean
  imported: Imported | undefined
  onImported(imported: Imported): void
  open(draft: { id: string; of: string }): boolean
}

/** The drafts of a template, and ways to begin one. */
export function Start({
  template,
  templates,
  device,
  state,
  drafts,
  again,
  go,
  isMissing,
  imported,
  onImported,
  open,
}: Properties) {
  return (
    <div class="start">
      <DeviceNotice state={state} way="要留的先用「存成文件」存下来，以后再导入。" />
      {isMissing && (
        <div class="notice notice-stop" role="alert">
          <p>
            <strong>这台电脑上没有这份草稿。</strong>
            草稿只存在写它的那台电脑、那个浏览器里。要搬过来，在那边导出草稿文件，在这里导入。
          </p>
        </div>
      )}
      <ImportNotice imported={imported} open={open} />
      <p class="actions">
        <button type="button" class="button" onClick={() => go('?draft=new')}>
          新建一份
        </button>
        <button type="button" class="button-quiet" onClick={() => go('?example')}>
          看一份填好的
        </button>
        <ImportButton device={device} templates={templates} onImported={onImported} />
        <button type="button" class="button-quiet" onClick={() => print()}>
          打印空白表
        </button>
      </p>
      <h2>本机的草稿</h2>
      {drafts.length === 0 && <p class="empty">还没有《{template.title}》的草稿。</p>}
      <DraftList
        drafts={drafts}
        device={device}
        again={again}
        templates={templates}
        onOpen={({ id }) => go(`?draft=${id}`)}
      />
    </div>
  )
}
