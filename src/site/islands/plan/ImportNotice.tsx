import { addressOfDraft } from './draft-address.ts'
import type { Imported } from './import-draft.ts'

interface Properties {
  imported: Imported | undefined
  /** Opens a draft without leaving the page, which may be the only place that holds it. */
  open?: ((draft: { id: string; of: string }) => boolean) | undefined
}

/** Says what became of a file that was to be imported, and leads to the draft. */
export function ImportNotice({ imported, open }: Properties) {
  if (!imported) return null
  const { say, draft } = imported
  return (
    <p class="notice actions" role="status">
      {say}
      {draft && (
        <a href={addressOfDraft(draft)} onClick={(event) => open?.(draft) && event.preventDefault()}>
          打开这份草稿
        </a>
      )}
    </p>
  )
}
