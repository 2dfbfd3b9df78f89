import type { Device } from '../../device/device.ts'
import { comesFrom, copyDraft, reviseDraft, type Draft } from '../../../templates/drafts/model.ts'
import { beginHistory, type History } from '../../../templates/drafts/history.ts'
import { nameOfCopy } from '../../../templates/drafts/naming.ts'
import { readDraft } from '../../../templates/drafts/read-draft.ts'
import { setAside } from '../../../templates/drafts/leftovers.ts'
import type { Template } from '../../../templates/model.ts'

/** What is being written in this window. */
export interface Writing {
  draft: Draft
  history: History
  /** Whether something was typed that has not been put on the device yet. */
  isDirty: boolean
  /** When it was last put there; `undefined` while it never was. */
  stored: string | undefined
  /**
   * What another window did to this draft:
   *
   * - `parted`: it was changed there and here, and what was written here is now a copy of its own
   * - `renewed`: it was changed there only, and that is shown now
   * - `removed`: it was deleted there
   */
  elsewhere?: { what: 'parted'; original: Draft } | { what: 'renewed' } | { what: 'removed' }
}

/** What a session needs from around it. */
export interface Around {
  device: Device
  template: Template
  now(): string
  newId(): string
  /** Told of every change. */
  show(writing: Writing): void
}

/** A draft being written in this window: what was typed, what is stored, what other windows do to it. */
export interface Session {
  writing(): Writing
  /** Takes what was typed, to be stored with the next `save`. */
  write(history: History): void
  rename(name: string): void
  /** Stores what was typed. The write is begun before this returns, for a window that is being closed. */
  save(): Promise<void>
  /** Looks at what other windows stored. */
  hear(): Promise<void>
  /** Keeps what was written here, whatever another window did; stores it again when it was deleted there. */
  settle(): Promise<void>
  /** Takes what was written here off the device. */
  drop(): Promise<void>
}

/** Begins to write a draft, new or stored. */
export function beginSession(draft: Draft, { device, template, now, newId, show }: Around): Session {
  const opened = setAside(template, draft)
  let writing: Writing = {
    draft: opened,
    history: beginHistory(opened.values),
    isDirty: false,
    stored: draft.revision === '' ? undefined : draft.changed,
  }
  const become = (next: Writing) => {
    writing = next
    show(writing)
  }
  /** What is said of another window's change is said until something is written on top of it. */
  const change = (next: Writing) => {
    const { elsewhere, ...rest } = next
    become(elsewhere?.what === 'renewed' ? rest : next)
  }

  const save = async () => {
    if (!writing.isDirty) return
    const draft = reviseDraft({ ...writing.draft, values: writing.history.values }, template, newId(), now())
    const { elsewhere, ...rest } = writing
    const isStill = elsewhere && elsewhere.what !== 'removed'
    become({ ...rest, draft, isDirty: false, stored: draft.changed, ...(isStill && { elsewhere }) })
    await device.put('drafts', [draft])
    show(writing)
  }

  /** Makes what was written here a draft of its own, since the other window's has the name and the id. */
  const part = async (original: Draft) => {
    const kept = (await device.all('drafts', template.id)).map((one) => readDraft(one)?.name ?? '')
    const mine = { ...writing.draft, values: writing.history.values }
    const draft = copyDraft(mine, nameOfCopy(mine, kept), newId(), now())
    become({ ...writing, draft, isDirty: true, elsewhere: { what: 'parted', original } })
    await save()
  }

  return {
    writing: () => writing,
    write(history) {
      const isDirty = writing.isDirty || history.values !== writing.history.values
      change({ ...writing, history, isDirty })
    },
    rename(name) {
      change({ ...writing, draft: { ...writing.draft, name }, isDirty: true })
    },
    save,
    async hear() {
      const { draft } = writing
      const kept = await device.get('drafts', draft.id)
      // What was typed and stored while the device was asked is newer than its answer.
      if (writing.draft.revision !== draft.revision || writing.draft.id !== draft.id) return
      if (draft.revision === '') return
      const theirs = readDraft(kept)
      if (!theirs) {
        if (writing.elsewhere?.what !== 'removed') become({ ...writing, stored: undefined, elsewhere: { what: 'removed' } }) // prettier-ignore
        return
      }
      if (theirs.revision === draft.revision || draft.trail.includes(theirs.revision)) return
      if (writing.isDirty || !comesFrom(theirs, draft.revision)) return part(theirs)
      const opened = setAside(template, theirs)
      become({ draft: opened, history: beginHistory(opened.values), isDirty: false, stored: opened.changed, elsewhere: { what: 'renewed' } }) // prettier-ignore
    },
    async settle() {
      const { elsewhere, ...rest } = writing
      become({ ...rest, isDirty: rest.isDirty || elsewhere?.what === 'removed' })
      await save()
    },
    async drop() {
      become({ ...writing, isDirty: false })
      await device.remove('drafts', [writing.draft.id])
    },
  }
}
