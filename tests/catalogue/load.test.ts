import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { contentWith } from '../support/content.ts'
import { emptyFolder, projectWith, writeFiles } from '../support/folder.ts'

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00])

test('reads from the disk what the sound content holds', async () => {
  const catalogue = await loadCatalogue(join(projectWith(), 'content'))
  const expected = contentWith()
  expect(catalogue.findings).toEqual([])
  expect(catalogue.sources.map(({ file, text }) => [file, text])).toEqual(
    expected.sources.map(({ file, text }) => [file, text]),
  )
  expect(catalogue.procedures.map(({ id, stage, nodes }) => ({ id, stage, nodes }))).toEqual(
    expected.procedures.map(({ id, stage, nodes }) => ({ id, stage, nodes })),
  )
  expect([...catalogue.lists.roles.ids]).toEqual(['aftersales', 'shiftlead'])
})

test('knows the images of the content and reads none of them', async () => {
  const root = join(projectWith({ 'docs/guides/ring.png': picture, 'docs/guides/读我.txt': '钥匙' }), 'content')
  const { contentFiles, sources, findings } = await loadCatalogue(root)
  expect(contentFiles).toContain('docs/guides/ring.png')
  expect(contentFiles).toContain('docs/guides/读我.txt')
  expect(contentFiles).toContain('docs/guides/keys.mdx')
  expect(sources.map(({ file }) => file).filter((file) => /\.(?:png|txt)$/.test(file))).toEqual([])
  expect(findings).toEqual([])
})

test('reads both endings of pages and of data', async () => {
  const root = join(emptyFolder(), 'content')
  writeFiles(root, {
    'docs/guides/keys.md': '# 钥匙\n',
    'docs/guides/rings.mdx': '# 钥匙圈\n',
    'replies/one.yaml': '',
    'replies/two.yml': '',
  })
  const { pages, sources } = await loadCatalogue(root)
  expect(pages.map(({ source }) => source.file)).toEqual(['docs/guides/keys.md', 'docs/guides/rings.mdx'])
  expect(sources.map(({ file }) => file).slice(2)).toEqual(['replies/one.yaml', 'replies/two.yml'])
})

test('sees no hidden file, as the site does not', async () => {
  const hidden = { 'docs/guides/._keys.mdx': picture, '.obsidian/roles.yaml': '', 'docs/guides/.keys.mdx': '' }
  const { contentFiles, sources, findings } = await loadCatalogue(join(projectWith(hidden), 'content'))
  expect([...contentFiles].sort()).toEqual([...contentWith().contentFiles].sort())
  expect(sources).toHaveLength(contentFiles.size)
  expect(findings).toEqual([])
})

test('knows the files of the public folder beside the content by their addresses', async () => {
  const project = projectWith()
  writeFiles(project, { 'public/form.pdf': picture, 'public/images/ring.png': picture })
  const { publicFiles, contentFiles } = await loadCatalogue(join(project, 'content'))
  expect([...publicFiles].sort()).toEqual(['/form.pdf', '/images/ring.png'])
  expect([...contentFiles].filter((file) => /\.(?:pdf|png)$/.test(file))).toEqual([])
})

test('takes another public folder when told to', async () => {
  const project = projectWith()
  writeFiles(project, { 'public/form.pdf': picture, 'served/ring.png': picture })
  const { publicFiles } = await loadCatalogue(join(project, 'content'), join(project, 'served'))
  expect([...publicFiles]).toEqual(['/ring.png'])
})

test('needs no public folder', async () => {
  expect([...(await loadCatalogue(join(projectWith(), 'content'))).publicFiles]).toEqual([])
})

test('is empty for an empty folder', async () => {
  const { pages, sources, findings } = await loadCatalogue(emptyFolder())
  expect([...pages, ...sources, ...findings]).toEqual([])
})

test('throws when the folder is missing or is a file', async () => {
  const project = projectWith()
  await expect(loadCatalogue(join(project, 'contents'))).rejects.toThrow('ENOENT')
  await expect(loadCatalogue(join(project, 'content/docs/guides/keys.mdx'))).rejects.toThrow('ENOTDIR')
  rmSync(join(project, 'content'), { recursive: true })
  await expect(loadCatalogue(join(project, 'content'))).rejects.toThrow('ENOENT')
})
