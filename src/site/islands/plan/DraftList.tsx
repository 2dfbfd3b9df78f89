import { useRef, useState } from 'preact/hooks'
import { copyDraft, type Draft } from '../../../templates/drafts/model.ts'
import { nameOfCopy, titleOf } from '../../../templates/drafts/naming.ts'
import type { Device } from '../../device/device.ts'
import { newId } from '../../device/new-id.ts'
import { DraftItem } from './DraftItem.tsx'
import { saveDraftFile } from './export-plan.ts'

interface Properties {
  drafts: readonly Draft[]
  device: Device
  /** Reads the drafts again. */
  again(): void
  /** Titles of templates by id. */
  templates: Record<string, string>
  /** Whether drafts of several templates stand together. */
  showsTemplate?: boolean
  /** Opens a draft without leaving the page. */
  onOpen?(draft: Draft): void
}

/** Drafts on this device: open, rename, duplicate, save as a file, delete and take back. */
export function DraftList({ drafts, device, again, templates, showsTemplate = false, onOpen }: Properties) {
  const [removed, setRemoved] = useState<Draft[]>([])
  const [said, setSaid] = useState('')
  const top = useRef<HTMLDivElement>(null)

  const put = async (draft: Draft, words: string) => {
    await device.put('drafts', [draft])
    setSaid(words)
    again()
  }
  const remove = async (draft: Draft) => {
    setRemoved([...removed.filter(({ id }) => id !== draft.id), draft])
    await device.remove('drafts', [draft.id])
    setSaid('')
    again()
    top.current?.focus()
  }
  const restore = async (draft: Draft) => {
    setRemoved(removed.filter(({ id }) => id !== draft.id))
    await put(draft, `「${titleOf(draft)}」回来了`)
    top.current?.focus()
  }
  const duplicate = (draft: Draft) => {
    const taken = drafts.map(({ name }) => name)
    const name = nameOfCopy(draft, taken)
    return put({ ...copyDraft(draft, name, newId(), now()), revision: newId() }, `复制成了「${name}」`)
  }
  const rename = async (draft: Draft, name: string) => {
    top.current?.focus()
    if (name === draft.name) return
    const trail = [draft.revision, ...draft.trail]
    const renamed = { ...draft, name, changed: now(), revision: newId(), trail }
    await put(renamed, `改名为「${titleOf(renamed)}」`)
  }
  const titleOfTemplate = (of: string) => (Object.hasOwn(templates, of) ? templates[of] : undefined)
  return (
    <div class="drafts" ref={top} tabIndex={-1} role="group" aria-label="本机的草稿">
      <p role="status" class="said">
        {said}
      </p>
      {removed.map((draft) => (
        <p class="notice actions" key={draft.id} role="status">
          删掉了「{titleOf(draft)}」。
          <button type="button" class="button-quiet" onClick={() => void restore(draft)}>
            撤销
          </button>
        </p>
      ))}
      <ul>
        {drafts.map((draft) => (
          <DraftItem
            key={draft.id}
            draft={draft}
            template={titleOfTemplate(draft.of)}
            showsTemplate={showsTemplate}
            onOpen={onOpen}
            onRename={(name) => void rename(draft, name)}
            onDuplicate={() => void duplicate(draft)}
            onSave={() => setSaid(`已导出「${saveDraftFile(titleOfTemplate(draft.of) ?? draft.of, draft)}」`)}
            onRemove={() => void remove(draft)}
          />
        ))}
      </ul>
    </div>
  )
}

const now = () => new Date().toISOString()
