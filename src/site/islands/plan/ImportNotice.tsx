import type { Imported } from './import-draft.ts'

/** Says what became of a file that was to be imported, and leads to the draft. */
export function ImportNotice({ imported }: { imported: Imported | undefined }) {
  if (!imported) return null
  const { say, draft } = imported
  return (
    <p class="notice actions" role="status">
      {say}
      {draft && <a href={`/plans/${draft.of}/?draft=${draft.id}`}>打开这份草稿</a>}
    </p>
  )
}
