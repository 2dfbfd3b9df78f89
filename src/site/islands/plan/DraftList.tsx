import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { copyDraft, type Draft } from '../../../templates/drafts/model.ts'
import { nameOfCopy, titleOf, writeMoment } from '../../../templates/drafts/naming.ts'
import type { Device } from '../../device/device.ts'
import { newId } from '../../device/new-id.ts'

interface Properties {
  drafts: readonly Draft[]
  device: Device
  /** Reads the drafts again. */
  again(): void
  addressOf(draft: Draft): string
  /** Titles of templates by id, where drafts of several stand together. */
  templates?: Record<string, string>
  onOpen?(draft: Draft): void
}

/** Drafts on this device: open, rename, duplicate, delete and take back. */
export function DraftList({ drafts, device, again, addressOf, templates, onOpen }: Properties) {
  const [removed, setRemoved] = useState<Draft[]>([])
  const [renaming, setRenaming] = useState<string>()
  const [said, setSaid] = useState('')
  const top = useRef<HTMLDivElement>(null)

  const put = async (draft: Draft, words: string) => {
    await device.put('drafts', [draft])
    setSaid(words)
    again()
  }
  const remove = async (draft: Draft) => {
    setRemoved([...removed, draft])
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
    const name = nameOfCopy(draft, drafts.map((one) => one.name)) // prettier-ignore
    const copy = { ...copyDraft(draft, name, newId(), now()), revision: newId() }
    return put(copy, `复制成了「${name}」`)
  }
  const rename = async (draft: Draft, name: string) => {
    setRenaming(undefined)
    top.current?.focus()
    const trail = [draft.revision, ...draft.trail]
    if (name !== draft.name)
      await put({ ...draft, name, changed: now(), revision: newId(), trail }, `改名为「${name}」`)
  }
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
          <li key={draft.id}>
            {renaming === draft.id ? (
              <RenameForm
                draft={draft}
                onDone={(name) => void rename(draft, name)}
                onCancel={() => setRenaming(undefined)}
              />
            ) : (
              <a
                href={addressOf(draft)}
                onClick={(event) => {
                  if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return
                  event.preventDefault()
                  onOpen(draft)
                }}
              >
                {titleOf(draft)}
              </a>
            )}
            <span class="draft-facts">
              {templates && `${templates[draft.of] ?? `「${draft.of}」（手册里已经没有这个模板）`}，`}
              {writeMoment(draft.changed)} 改过
            </span>
            <span class="actions">
              <button
                type="button"
                class="link-button"
                aria-label={`改名：${titleOf(draft)}`}
                onClick={() => setRenaming(draft.id)}
              >
                改名
              </button>
              <button
                type="button"
                class="link-button"
                aria-label={`复制一份：${titleOf(draft)}`}
                onClick={() => void duplicate(draft)}
              >
                复制一份
              </button>
              <button
                type="button"
                class="link-button"
                aria-label={`删掉：${titleOf(draft)}`}
                onClick={() => void remove(draft)}
              >
                删掉
              </button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function RenameForm({ draft, onDone, onCancel }: { draft: Draft; onDone(name: string): void; onCancel(): void }) {
  const [name, setName] = useState(draft.name)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.select(), [])
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault()
        onDone(name.trim())
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <input
        class="input"
        aria-label="新的名称"
        ref={input}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button-quiet">
        改好了
      </button>
    </form>
  )
}

const now = () => new Date().toISOString()
