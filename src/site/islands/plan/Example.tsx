import { buildDocument } from '../../../templates/document/build-document.ts'
import { newDraft } from '../../../templates/drafts/model.ts'
import type { Names, Template } from '../../../templates/model.ts'
import type { Device } from '../../device/device.ts'
import { newId } from '../../device/new-id.ts'
import { PlanDocument } from './PlanDocument.tsx'
import type { Go } from './use-address.ts'

interface Properties {
  template: Template
  names: Names
  device: Device
  go: Go
  onBack(): void
}

/** A plan that is filled in, to look at and to begin from. */
export function Example({ template, names, device, go, onBack }: Properties) {
  const { title, values } = template.example
  const document = buildDocument(template, values, names, { title, day: '编的店，编的数', leftovers: [] })
  const begin = async () => {
    const blank = newDraft(template, newId(), new Date().toISOString())
    const draft = { ...blank, revision: newId(), name: `${title}（照例子改）`, values }
    await device.put('drafts', [draft])
    go(`?draft=${draft.id}`)
  }
  return (
    <>
      <p class="actions plan-ways">
        <button type="button" class="button" onClick={() => void begin()}>
          照这个例子新建一份
        </button>
        <button type="button" class="button-quiet" onClick={onBack}>
          回去填自己的
        </button>
      </p>
      <PlanDocument document={document} isShown />
    </>
  )
}
