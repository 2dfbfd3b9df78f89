import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { ReferenceList } from '../mdx/read-list.ts'
import { compileTemplate } from '../templates/compile.ts'
import type { Names } from '../templates/model.ts'
import type { WrittenTemplate } from '../templates/written.ts'
import type { Catalogue, TemplateEntry } from './model.ts'

/**
 * Makes templates out of the entries of their list.
 *
 * @param findings takes the formulas that cannot be read
 */
export function readTemplates(list: ReferenceList<WrittenTemplate>, findings: ReaderFinding[]): TemplateEntry[] {
  return list.entries.map((entry) => {
    const { template, findings: unread } = compileTemplate(entry.id, entry.value)
    for (const { path, what, fix } of unread) {
      findings.push({ rule: 'formula-is-readable', file: entry.source.file, place: entry.placeOf(path), what, fix })
    }
    return { template, entry }
  })
}

/** What roles and platforms are called, for plans. */
export function namesOf({ lists }: Pick<Catalogue, 'lists'>): Names {
  const called = (entries: readonly { id: string; value: { name: string } }[]) =>
    Object.fromEntries(entries.map(({ id, value }) => [id, value.name]))
  return { role: called(lists.roles.entries), platform: called(lists.platforms.entries) }
}
