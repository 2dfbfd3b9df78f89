import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue } from '../../src/catalogue/model.ts'
import { addressAsked } from '../../src/search/asks/table.ts'
import { putQuestions } from './put-questions.ts'

/** Questions by the place that is to answer them, as `of`. */
export type QuestionsByPlace = ReadonlyMap<string, readonly string[]>

/** Questions that were written into a file of the content. */
export interface WrittenQuestions {
  /** From the content root. */
  file: string
  of: string
  questions: readonly string[]
}

/**
 * Writes questions where they belong, all of them or none: to the entry that has the place already, or to a new one.
 *
 * @throws when a file cannot be written, or holds something else than questions
 */
export async function writeQuestions(
  root: string,
  catalogue: Catalogue,
  chosen: QuestionsByPlace,
): Promise<WrittenQuestions[]> {
  // prettier-ignore
  const texts = new Map<string, string>()
  const written: WrittenQuestions[] = []
  for (const [of, questions] of chosen) {
    const isOf = (other: string) => addressAsked(other, catalogue) === addressAsked(of, catalogue)
    const file = fileFor(of, catalogue, isOf)
    const before = texts.get(file) ?? (await textAt(join(root, file)))
    const after = putQuestions(before, of, questions, isOf)
    if (after === undefined) throw new Error(`${file} 里写的不是一条一条的相似问，没有动它；先运行 npm run validate`)
    texts.set(file, after)
    written.push({ file, of, questions })
  }
  await replaceAll([...texts].map(([file, text]) => [join(root, file), text]))
  return written
}

/** The file that holds a place's questions, or those of places like it. */
function fileFor(of: string, { lists, contentFiles }: Catalogue, isOf: (other: string) => boolean): string {
  const { entries } = lists.asks
  const own = entries.find(({ value }) => isOf(value.of))
  if (own) return own.source.file
  if (!of.startsWith('/')) {
    const [id = ''] = of.split('#')
    // A team may keep the questions of a procedure elsewhere.
    const beside = entries.find(({ value }) => value.of.split('#')[0] === id)
    return beside?.source.file ?? newFile(id, contentFiles)
  }
  const [path = ''] = of.split('#')
  const [first = '', second = ''] = path.split('/').filter(Boolean)
  const top = `/${first}/`
  const beside =
    entries.find(({ value }) => value.of.split('#')[0] === path) ??
    (first === 'guides' ? undefined : entries.find(({ value }) => value.of.startsWith(top)))
  return beside?.source.file ?? newFile((first === 'guides' && second) || first || 'home', contentFiles)
}

/** A file that ends otherwise but has the name is the one that is meant. */
function newFile(name: string, contentFiles: ReadonlySet<string>): string {
  const other = `asks/${name}.yml`
  return contentFiles.has(other) ? other : `asks/${name}.yaml`
}

function textAt(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw new Error(`读不了 ${path}：${error.message}`)
  })
}

/** Puts texts in the place of files: beside them first, so that none is half written. */
async function replaceAll(texts: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const beside = (path: string) => `${path}.${process.pid}.tmp`
  try {
    for (const [path, text] of texts) await writeFile(beside(path), text)
    for (const [path] of texts) await rename(beside(path), path)
  } catch (error) {
    throw new Error(`没有写成：${(error as Error).message}`, { cause: error })
  } finally {
    for (const [path] of texts) await rm(beside(path), { force: true })
  }
}
