import { expect, test } from 'vitest'
import { messagesOf, type Files } from '../../support/content.ts'

const rule = 'file-name-fits'

/** What the rule says of files with these names, whatever stands in them. */
async function said(...names: string[]) {
  const files: Files = Object.fromEntries(names.map((name) => [name, '']))
  return (await messagesOf(rule, files)).map(({ file, reason, fix }) => `${file}: ${reason} → ${fix}`)
}

test('is silent on the sound content', async () => {
  expect(await said()).toEqual([])
})

test('gives the ending that a page or a list must have', async () => {
  expect(await said('docs/guides/Parcels.MDX', 'docs/guides/rings.mdx.txt', 'replies/presales.YAML')).toEqual([
    'docs/guides/Parcels.MDX: 文件名 `Parcels.MDX` 的结尾不对，手册不会读它 → 改成 `docs/guides/Parcels.mdx`',
    'docs/guides/rings.mdx.txt: 文件名 `rings.mdx.txt` 的结尾不对，手册不会读它 → 改成 `docs/guides/rings.mdx`',
    'replies/presales.YAML: 文件名 `presales.YAML` 的结尾不对，手册不会读它 → 改成 `replies/presales.yaml`',
  ])
})

test('gives a procedure the name that its address needs', async () => {
  expect(await said('docs/procedures/aftersales/RETURN.MDX')).toEqual([
    'docs/procedures/aftersales/RETURN.MDX: 文件名 `RETURN.MDX` 的结尾不对，手册不会读它 → 改成 `docs/procedures/aftersales/return.mdx`',
  ])
})

test('does not let a file be written over another', async () => {
  const merge = (name: string) => `已经有 \`${name}\` 了：把要用的内容并到那里，再删掉这个文件`
  expect(await said('docs/guides/keys.MDX', 'reference/roles.yml')).toEqual([
    `docs/guides/keys.MDX: 文件名 \`keys.MDX\` 的结尾不对，手册不会读它 → ${merge('docs/guides/keys.mdx')}`,
    `reference/roles.yml: 没有哪份清单叫 \`reference/roles.yml\`，手册不会读它 → ${merge('reference/roles.yaml')}`,
  ])
})

test('asks for the text of a Word or Excel file', async () => {
  expect(await said('docs/guides/parcels.docx', 'registers/R40.xlsx')).toEqual([
    'docs/guides/parcels.docx: 手册不读 `parcels.docx` 这种文件 → 把里面的文字存成 `parcels.mdx`；给人下载的，移到 public 文件夹',
    'registers/R40.xlsx: 手册不读 `R40.xlsx` 这种文件 → 把里面的文字存成 `R40.yaml`；给人下载的，移到 public 文件夹',
  ])
})

test('says of a page outside of docs where it belongs', async () => {
  const what = '这个文件不在 `docs` 文件夹里，网站上没有这一页'
  expect(await said('parcels.mdx', 'guides/rings.md', 'Docs/guides/locks.mdx')).toEqual([
    `Docs/guides/locks.mdx: ${what} → 移到 \`docs/guides/locks.mdx\``,
    `guides/rings.md: ${what} → 移到 \`docs/guides/rings.md\``,
    `parcels.mdx: ${what} → 移到 \`docs/guides/parcels.mdx\``,
  ])
})

test('knows the list that was meant', async () => {
  expect(await said('reference/glosary.yaml', 'register/R40.yaml', 'reference/shelf.yaml')).toEqual([
    'reference/glosary.yaml: 没有哪份清单叫 `reference/glosary.yaml`，手册不会读它 → 是不是 `reference/glossary.yaml`？不是清单的，移到 content 文件夹外面',
    'reference/shelf.yaml: 没有哪份清单叫 `reference/shelf.yaml`，手册不会读它 → 改成清单的名字，例如 `reference/roles.yaml`（角色清单）；不是清单的，移到 content 文件夹外面',
    'register/R40.yaml: 没有哪份清单叫 `register/R40.yaml`，手册不会读它 → 是不是 `registers/R40.yaml`？不是清单的，移到 content 文件夹外面',
  ])
})

test('sees a copy beside its original, and leaves one of a procedure to the rule about its name', async () => {
  const fix = '只是备份的，移到 content 文件夹外面；要用的，换一个说得清区别的名字'
  expect(await said('docs/guides/keys - 副本.mdx', 'reference/roles (1).yaml', 'docs/guides/rings copy.mdx')).toEqual([
    `docs/guides/keys - 副本.mdx: 这个文件像是 \`keys.mdx\` 的副本 → ${fix}`,
    `reference/roles (1).yaml: 这个文件像是 \`roles.yaml\` 的副本 → ${fix}`,
  ])
  expect(await said('docs/procedures/aftersales/found-key (1).mdx')).toEqual([])
})

test('is silent on pictures, hidden files, backups and what speaks of the folder', async () => {
  expect(await said('docs/guides/key.png', 'docs/guides/lock.mp4', 'pictures/key.txt', 'README.md')).toEqual([])
  expect(await said('docs/guides/keys.mdx~', 'docs/guides/keys.mdx.bak', 'docs/.keys.MDX', 'docs/读我.txt')).toEqual([])
  expect(await said('registers/R40.yml', 'reference/rule-cards/jd.yml', 'registers/old/R41.yaml')).toEqual([])
})
