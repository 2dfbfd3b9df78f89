import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../../templates/drafts/model.ts'
import { titleOf, writeMoment } from '../../../templates/drafts/naming.ts'
import { addressOfDraft } from './draft-address.ts'

interface Properties {
  draft: Draft
  /** What its template is called; `undefined` when the handbook has it no more. */
  template: string | undefined
  /** Whether the template is to be named, since drafts of several stand together. */
  showsTemplate: boolean
  onOpen: ((draft: Draft) => void) | undefined
  onRename(name: string): void
  onDuplicate(): void
  onSave(): void
  onRemove(): void
}

/** One draft in a list, with what can be done with it. */
export function DraftItem({ draft, template, showsTemplate, onOpen, onRename, ...does }: Properties) {
  const [isRenaming, setRenaming] = useState(false)
  const title = titleOf(draft)
  const open = (event: MouseEvent) => {
    if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onOpen(draft)
  }
  const done = (name: string) => {
    setRenaming(false)
    onRename(name)
  }
  const actions: [string, () => void][] = [
    ['改名', () => setRenaming(true)],
    ['复制一份', does.onDuplicate],
    ['存成文件', does.onSave],
    ['删掉', does.onRemove],
  ]
  return (
    <li>
      {isRenaming ? (
        <RenameForm name={draft.name} onDone={done} onCancel={() => setRenaming(false)} />
      ) : template === undefined ? (
        <strong>{title}</strong>
      ) : (
        <a href={addressOfDraft(draft)} onClick={open}>
          {title}
        </a>
      )}
      <span class="draft-facts">
        {template === undefined ? '手册里已经没有它的模板，打不开，可以存成文件。' : showsTemplate && `${template}，`}
        {writeMoment(draft.changed)} 改过
      </span>
      <span class="actions">
        {actions.map(([name, act]) => (
          <button key={name} type="button" class="link-button" aria-label={`${name}：${title}`} onClick={act}>
            {name}
          </button>
        ))}
      </span>
    </li>
  )
}

interface RenameProperties {
  name: string
  onDone(name: string): void
  onCancel(): void
}

function RenameForm({ name: before, onDone, onCancel }: RenameProperties) {
  const [name, setName] = useState(before)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.select(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    onDone(name.trim())
  }
  return (
    <form class="actions" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
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
