import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { newDraft, type Draft } from '../../../templates/drafts/model.ts'
import { readDraft } from '../../../templates/drafts/read-draft.ts'
import type { Names, Template } from '../../../templates/model.ts'
import { newId } from '../../device/new-id.ts'
import { useDevice } from '../use-device.ts'
import { Editor } from './Editor.tsx'
import { Example } from './Example.tsx'
import { ImportButton } from './ImportButton.tsx'
import type { Imported } from './import-draft.ts'
import { ImportNotice } from './ImportNotice.tsx'
import { Start } from './Start.tsx'
import { useAddress } from './use-address.ts'
import { useDrafts } from './use-drafts.ts'

/** What a form page hands to its view. */
export interface PlanPageProperties {
  template: Template
  names: Names
  /** Titles of all templates by id, for drafts that are imported. */
  templates: Record<string, string>
}

/** The page of a template: its drafts, one of them to write in, or its example. */
export function PlanPage({ template, names, templates }: PlanPageProperties) {
  const { device, state, changes } = useDevice()
  const [search, go] = useAddress()
  const [drafts, again] = useDrafts(device, changes, template.id)
  const [open, setOpen] = useState<{ draft: Draft | undefined; time: number }>()
  const [imported, setImported] = useState<Imported>()
  /** What the open draft is called in the address. */
  const openId = useRef<string | undefined>(undefined)

  const asked = new URLSearchParams(search)
  const isExample = asked.has('example')
  const wanted = isExample ? undefined : (asked.get('draft') ?? undefined)
  const [isSettled, setSettled] = useState(false)
  // Whoever comes without a draft begins one at once.
  useLayoutEffect(() => {
    if (!drafts || isSettled) return
    if (drafts.length === 0 && search === '') go('?draft=new', true)
    setSettled(true)
  }, [drafts])
  useEffect(() => {
    if (!device || wanted === openId.current) return
    openId.current = wanted
    if (wanted === undefined) {
      again()
      return setOpen(undefined)
    }
    const show = (draft: Draft | undefined) => setOpen((before) => ({ draft, time: (before?.time ?? 0) + 1 }))
    if (wanted === 'new') return show(newDraft(template, newId(), new Date().toISOString()))
    void device.get('drafts', wanted).then((kept) => {
      if (openId.current === wanted) show(readDraft(kept))
    })
  }, [device, wanted])

  const take = (next: Imported) => {
    setImported(next)
    again()
  }

  const openHere = ({ id, of }: { id: string; of: string }) => {
    if (of !== template.id) return false
    setImported(undefined)
    go(`?draft=${id}`)
    return true
  }

  if (!device || !drafts || !isSettled) return <p class="waiting">正在打开…</p>
  if (isExample)
    return (
      <Example
        template={template}
        names={names}
        device={device}
        onBack={() => go(drafts.length === 0 ? '?draft=new' : '')}
        go={go}
      />
    )
  if (wanted !== undefined && !open) return <p class="waiting">正在打开…</p>
  if (wanted === undefined || !open?.draft) {
    const isMissing = wanted !== undefined
    return (
      <Start
        {...{ template, templates, device, state, drafts, again, go, imported, isMissing }}
        onImported={take}
        open={openHere}
      />
    )
  }
  const rename = (id: string) => {
    if (openId.current === id) return
    openId.current = id
    go(`?draft=${id}`, true)
    again()
  }
  const others = drafts.filter(({ id }) => id !== openId.current).length
  return (
    <>
      <p class="actions plan-ways">
        {others > 0 && (
          <button type="button" class="link-button" onClick={() => go('')}>
            本机的其他草稿（{others}）
          </button>
        )}
        <button type="button" class="link-button" onClick={() => go('?example')}>
          看一份填好的
        </button>
        <ImportButton device={device} templates={templates} onImported={take} />
      </p>
      <ImportNotice imported={imported} open={openHere} />
      <Editor key={open.time} draft={open.draft} {...{ template, names, device, state, changes, go }} onId={rename} />
    </>
  )
}
