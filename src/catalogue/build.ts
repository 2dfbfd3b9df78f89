import type { ReaderFinding } from '../diagnostics/finding.ts'
import type { Source } from '../mdx/source.ts'
import { readPage } from '../mdx/read-page.ts'
import { extractProcedure } from '../procedures/extract.ts'
import { findingsOnOtherPage } from '../procedures/tag-findings.ts'
import { lists, type ListName } from './lists.ts'
import { readList, type ListDefinition } from '../mdx/read-list.ts'
import { isPage, isProcedure, listOf } from './files.ts'
import { crowded } from '../mdx/crowded.ts'
import { readText } from './read-text.ts'
import { readQuizzes } from './quizzes.ts'
import { readTemplates } from './templates.ts'
import type { Catalogue, Lists } from './model.ts'

/** A file of the content folder, read but not understood. */
export interface ContentFile {
  /** Path relative to the content root, with forward slashes. */
  file: string
  bytes: Uint8Array
}

/** Names of files that exist without having been read. */
export interface OtherFiles {
  /** Below the content root: images, for example. */
  content?: Iterable<string>
  /** Below `public`, as addresses that start with a slash. */
  public?: Iterable<string>
}

/**
 * Files everything in the content under its id. Nothing is thrown for what an author may have got wrong: it becomes a
 * finding.
 *
 * @param files the pages and data files below the content root, in any order
 */
export function buildCatalogue(files: readonly ContentFile[], others: OtherFiles = {}): Catalogue {
  const findings: ReaderFinding[] = []
  const sources: Source[] = []
  for (const { file, bytes } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const text = readText(file, bytes)
    const finding = 'rule' in text ? text : isPage(file) ? crowded(text) : undefined
    if (finding) findings.push(finding)
    else if (!('rule' in text)) sources.push(text)
  }

  const pages = sources.filter(({ file }) => isPage(file)).map(readPage)
  const procedures = pages.filter(({ source }) => isProcedure(source.file)).map(extractProcedure)
  const published = procedures.filter(({ isDraft }) => !isDraft)
  const procedureById = new Map(published.toReversed().map((procedure) => [procedure.id, procedure]))
  const unread = findings.map(({ file }) => file)
  const sourcesOf = Map.groupBy(sources, ({ file }) => listOf(file))
  const read = Object.fromEntries(
    (Object.entries(lists) as [ListName, ListDefinition][]).map(([name, definition]) => {
      const list = readList(definition, sourcesOf.get(name) ?? [])
      // Nobody knows what a file holds that is no text.
      if (unread.some((file) => listOf(file) === name)) list.isComplete = false
      return [name, list]
    }),
  ) as unknown as Lists

  findings.push(...pages.flatMap((page) => page.findings))
  for (const { file, findings: some } of procedures) findings.push(...some.map((finding) => ({ file, ...finding })))
  for (const page of pages) {
    if (isProcedure(page.source.file)) continue
    for (const finding of findingsOnOtherPage(page)) findings.push({ file: page.source.file, ...finding })
  }
  for (const name of Object.keys(lists) as ListName[]) findings.push(...read[name].findings)
  const templates = readTemplates(read.templates, findings)
  return {
    pages,
    procedures,
    published,
    procedureById,
    lists: read,
    templates,
    quizzes: readQuizzes(read.quizzes, procedureById),
    sources,
    unread,
    findings,
    contentFiles: new Set([...files.map(({ file }) => file), ...(others.content ?? [])]),
    publicFiles: new Set(others.public),
  }
}
