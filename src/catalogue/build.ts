import { createSource, type Fault, type Source } from '../mdx/source.ts'
import { readPage } from '../mdx/read-page.ts'
import { extractProcedure } from '../procedures/extract.ts'
import { slipsOnOtherPage } from '../procedures/slips.ts'
import { lists, type ListName } from './lists.ts'
import { readList, type ListDefinition } from '../mdx/read-list.ts'
import { isPage, isProcedure, listOf } from './files.ts'
import { readQuizzes } from './quizzes.ts'
import { readTemplates } from './templates.ts'
import type { Catalogue, Lists } from './model.ts'

/** A file of the content folder, read but not understood. */
export interface ContentFile {
  /** Path relative to the content root, with forward slashes. */
  file: string
  bytes: Uint8Array
}

/** A page or data file larger than this is taken for a mistake, in bytes. */
const largestFile = 1_000_000

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Names of files that exist without having been read. */
export interface OtherFiles {
  /** Below the content root: images, for example. */
  content?: Iterable<string>
  /** Below `public`, as addresses that start with a slash. */
  public?: Iterable<string>
}

/**
 * Files everything in the content under its id. Nothing is thrown for what an author may have got wrong: it becomes a
 * fault.
 *
 * @param files the pages and data files below the content root, in any order
 */
export function buildCatalogue(files: readonly ContentFile[], others: OtherFiles = {}): Catalogue {
  const faults: Fault[] = []
  const sources: Source[] = []
  for (const { file, bytes } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const read = readText(file, bytes)
    if ('rule' in read) faults.push(read)
    else sources.push(read)
  }

  const pages = sources.filter(({ file }) => isPage(file)).map(readPage)
  const procedures = pages.filter(({ source }) => isProcedure(source.file)).map(extractProcedure)
  const published = procedures.filter(({ isDraft }) => !isDraft)
  const procedureById = new Map(published.toReversed().map((procedure) => [procedure.id, procedure]))
  const unread = faults.map(({ file }) => file)
  const sourcesOf = Map.groupBy(sources, ({ file }) => listOf(file))
  const read = Object.fromEntries(
    (Object.entries(lists) as [ListName, ListDefinition][]).map(([name, definition]) => {
      const list = readList(definition, sourcesOf.get(name) ?? [])
      // Nobody knows what a file holds that is no text.
      if (unread.some((file) => listOf(file) === name)) list.isComplete = false
      return [name, list]
    }),
  ) as unknown as Lists

  faults.push(...pages.flatMap((page) => page.faults))
  for (const page of pages) {
    if (isProcedure(page.source.file)) continue
    for (const slip of slipsOnOtherPage(page)) faults.push({ file: page.source.file, ...slip })
  }
  for (const name of Object.keys(lists) as ListName[]) faults.push(...read[name].faults)
  const templates = readTemplates(read.templates, faults)
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
    faults,
    contentFiles: new Set([...files.map(({ file }) => file), ...(others.content ?? [])]),
    publicFiles: new Set(others.public),
  }
}

function readText(file: string, bytes: Uint8Array): Source | Fault {
  const fault = (what: string, fix: string): Fault => ({ rule: 'file-is-text', file, what, fix })
  if (bytes.length > largestFile) {
    const size = (bytes.length / 1_000_000).toFixed(1)
    return fault(`这个文件有 ${size} MB，一页文字不会这么大`, '拆成几个文件；图片放进 public 文件夹，不要嵌在文字里')
  }
  if (bytes.includes(0))
    return fault('这个文件里有不是文字的内容', '用文本编辑器另存一份；图片和表格放进 public 文件夹')
  try {
    const text = decoder.decode(bytes)
    return text.includes('\r') && !text.includes('\n')
      ? fault('这个文件的换行是很旧的一种，整篇会被当成一行', '在编辑器里把行尾（换行符）改成 LF，再存一次')
      : createSource(file, text)
  } catch {
    return fault('这个文件不是 UTF-8 编码，汉字会变成乱码', '在编辑器里选「以 UTF-8 编码保存」，再存一次')
  }
}
