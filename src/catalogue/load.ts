import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { buildCatalogue, type ContentFile } from './build.ts'
import { isHidden } from './file-names.ts'
import type { Catalogue } from './model.ts'

/**
 * Reads all of a content folder.
 *
 * @param root the content folder
 * @param publicFolder the folder that the site serves as it is; beside the content folder unless told
 * @param unsaved files that are taken for written, though they are not on the disk yet
 * @throws when the content folder cannot be read
 */
export async function loadCatalogue(
  root: string,
  publicFolder = join(root, '..', 'public'),
  unsaved: readonly ContentFile[] = [],
): Promise<Catalogue> {
  const names = (await listFiles(root)).filter((file) => !isHidden(file))
  const texts = names.filter((file) => /\.(mdx?|ya?ml)$/.test(file))
  const files = await Promise.all(texts.map(async (file) => ({ file, bytes: await readFile(join(root, file)) })))
  const served = await listFiles(publicFolder).catch(() => [])
  return buildCatalogue([...files, ...unsaved], { content: names, public: served.map((file) => `/${file}`) })
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
