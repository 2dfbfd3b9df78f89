import { isSame, readDraftFile } from '../../../templates/drafts/draft-file.ts'
import { freeName, titleOf } from '../../../templates/drafts/naming.ts'
import { readDraft } from '../../../templates/drafts/read-draft.ts'
import type { Device } from '../../device/device.ts'
import { newId } from '../../device/new-id.ts'

/** What became of a file: a draft on this device, or nothing; and what to say about it. */
export interface Imported {
  say: string
  draft?: { id: string; of: string }
}

/**
 * Takes in the file of a draft. It becomes a draft of its own and never writes over another; one that is here already
 * is not taken twice.
 *
 * @param templates of this site: titles by id
 */
export async function importDraft(file: File, device: Device, templates: Record<string, string>): Promise<Imported> {
  const read = readDraftFile(await file.text())
  if ('say' in read) return { say: read.say }
  const { content } = read
  const { of } = content
  const title = Object.hasOwn(templates, of) ? templates[of] : undefined
  if (title === undefined) return { say: `这份草稿用的模板「${of}」，这本手册里没有，导不进来` }
  const drafts = (await device.all('drafts', of)).flatMap((kept) => readDraft(kept) ?? [])
  const twin = drafts.find((draft) => isSame(draft, content))
  if (twin) return { say: `「${titleOf(twin)}」已经在本机了，内容一样，没有再导入`, draft: { id: twin.id, of } }
  const isTaken = drafts.some(({ name }) => name !== '' && name === content.name)
  const taken = drafts.map(({ name }) => name)
  const name = isTaken ? freeName(`${content.name}（导入）`, taken) : content.name
  const draft = { ...content, name, id: newId(), revision: newId(), trail: [] }
  await device.put('drafts', [draft])
  return { say: `导入了「${titleOf(draft)}」（${title}）`, draft: { id: draft.id, of } }
}
