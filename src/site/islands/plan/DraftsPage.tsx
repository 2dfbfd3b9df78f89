import { useState } from 'preact/hooks'
import { DeviceNotice } from '../DeviceNotice.tsx'
import { useDevice } from '../use-device.ts'
import { DraftList } from './DraftList.tsx'
import { ImportButton } from './ImportButton.tsx'
import type { Imported } from './import-draft.ts'
import { ImportNotice } from './ImportNotice.tsx'
import { useDrafts } from './use-drafts.ts'

/** All drafts on this device, of whatever template; `templates` are titles by id. */
export function DraftsPage({ templates }: { templates: Record<string, string> }) {
  const { device, state, changes } = useDevice()
  const [drafts, again] = useDrafts(device, changes)
  const [imported, setImported] = useState<Imported>()
  if (!device || !drafts) return <p class="waiting">正在打开…</p>
  const take = (next: Imported) => {
    setImported(next)
    again()
  }
  return (
    <>
      <DeviceNotice state={state} way="要留的先用「存成文件」存下来，以后再导入。" />
      <ImportNotice imported={imported} />
      {drafts.length === 0 && (
        <p class="empty">这台电脑上还没有草稿。选上面一个模板开始填，填的内容会自动存在这台电脑的浏览器里。</p>
      )}
      <DraftList drafts={drafts} device={device} again={again} templates={templates} showsTemplate />
      <ImportButton device={device} templates={templates} onImported={take} />
    </>
  )
}
