import type { Root } from 'mdast'
import { fileName } from '../../../templates/document/file-name.ts'
import { writeDraftFile } from '../../../templates/drafts/draft-file.ts'
import type { Draft } from '../../../templates/drafts/model.ts'
import type { Template } from '../../../templates/model.ts'
import { localDay } from '../day-of.ts'
import { saveFile } from '../save-file.ts'

export type ExportKind = 'docx' | 'md' | 'json' | 'print'

/**
 * Gives a plan to the person as a file, or to the printer. What writes Word and Markdown is fetched only now.
 *
 * @returns what to say about it
 */
export async function exportPlan(
  kind: ExportKind,
  { template, draft, document }: { template: Template; draft: Draft; document: Root },
): Promise<string> {
  if (kind === 'print') {
    print()
    return ''
  }
  if (kind === 'json') return `已导出「${saveDraftFile(template.title, draft)}」`
  const name = fileName(template.title, draft.name, localDay(), kind)
  try {
    saveFile(name, await write(kind, document))
    return `已导出「${name}」`
  } catch (error) {
    // Whoever maintains the site sees in the console what it was.
    reportError(error)
    return '没有导出来：导出用的部分没有取到，或者出了问题。草稿还在，看看网络再试；也可以先用「打印」或「草稿文件」'
  }
}

/**
 * Gives a draft to the person as a file that can be imported again.
 *
 * @param title of its template
 * @returns the name of the file
 */
export function saveDraftFile(title: string, draft: Draft): string {
  const name = fileName(title, draft.name, localDay(), 'json')
  saveFile(name, new Blob([writeDraftFile(draft)], { type: 'application/json' }))
  return name
}

async function write(kind: 'docx' | 'md', document: Root): Promise<Blob> {
  if (kind === 'md') {
    const { writeMarkdown } = await import('../../../templates/document/write-markdown.ts')
    return new Blob([writeMarkdown(document)], { type: 'text/markdown' })
  }
  const { writeDocx } = await import('../../../templates/document/write-docx.ts')
  return new Blob([await writeDocx(document)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}
