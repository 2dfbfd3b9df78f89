import { expect, test } from 'vitest'
import { messagesOf, type Files } from '../../support/content.ts'

const rule = 'procedure-id-is-unique'

const page = '---\ntitle: 捡到钥匙\n---\n\n<Exit id="done" outcome="已归还" when="失主取走" />\n'
const twin = '给这个文件换一个名字；如果是同一个流程，删掉其中一份'
const spelling = '只用小写英文字母、数字和短横线，例如 `return-no-reason.mdx`'

/** What the rule says, with the file, since it never names a line. */
async function said(files: Files = {}) {
  return (await messagesOf(rule, files)).map(
    ({ file, line, reason, fix }) => `${file}:${line ?? '-'}: ${reason} → ${fix}`,
  )
}

test('is silent on the sound content', async () => {
  expect(await said()).toEqual([])
})

test('names the second of two files with the same name and points at the first', async () => {
  const files = { 'docs/procedures/insales/found-key.mdx': page }
  expect(await said(files)).toEqual([
    `docs/procedures/insales/found-key.mdx:-: 文件名 \`found-key\` 已经有别的流程用了 → ${twin}`,
  ])
  const [message] = await messagesOf(rule, files)
  expect(message?.other).toEqual({ file: 'docs/procedures/aftersales/found-key.mdx', what: '先用这个名字的流程' })
})

test('speaks once for each file after the first', async () => {
  const files = { 'docs/procedures/presales/found-key.mdx': page, 'docs/procedures/insales/found-key.mdx': page }
  expect((await said(files)).map((line) => line.split(':')[0])).toEqual([
    'docs/procedures/insales/found-key.mdx',
    'docs/procedures/presales/found-key.mdx',
  ])
})

test('objects to a name that is no address', async () => {
  const names = ['捡到钥匙', 'Spare-Key', 'spare_key', 'spare key', 'spare--key', '-spare', 'spare-', 'spare.key']
  for (const name of names) {
    const file = `docs/procedures/aftersales/${name}.mdx`
    expect(await said({ [file]: page })).toEqual([`${file}:-: 文件名 \`${name}\` 不能做网址 → ${spelling}`])
  }
})

test('says both of a file that has both', async () => {
  const files = { 'docs/procedures/insales/备用🔑.mdx': page, 'docs/procedures/presales/备用🔑.mdx': page }
  expect((await said(files)).map((line) => line.split(' → ')[0])).toEqual([
    'docs/procedures/insales/备用🔑.mdx:-: 文件名 `备用🔑` 不能做网址',
    'docs/procedures/presales/备用🔑.mdx:-: 文件名 `备用🔑` 不能做网址',
    'docs/procedures/presales/备用🔑.mdx:-: 文件名 `备用🔑` 已经有别的流程用了',
  ])
})

test('is silent on digits, on overviews, and on a guide with the name of a procedure', async () => {
  const files = {
    'docs/procedures/aftersales/618-keys-2.mdx': page,
    'docs/procedures/aftersales/index.mdx': page,
    'docs/procedures/insales/index.mdx': page,
    'docs/guides/found-key.mdx': page,
  }
  expect(await said(files)).toEqual([])
})
