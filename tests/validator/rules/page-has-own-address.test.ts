import { expect, test } from 'vitest'
import { messagesOf, type Files } from '../../support/content.ts'

const rule = 'page-has-own-address'

const page = '---\ntitle: 包裹\n---\n\n放在左边的架子上。\n'
const twin = '内容一样的删掉一份；不一样的，给这个文件换一个名字'

/** What the rule says, with the file, since it never names a line. */
async function said(files: Files = {}) {
  const messages = await messagesOf(rule, files)
  return messages.map(({ file, reason, fix }) => `${file}: ${reason} → ${fix}`)
}

test('is silent on the sound content', async () => {
  expect(await said()).toEqual([])
})

test.each([
  ['docs/guides/keys.md', 'docs/guides/keys.mdx'],
  ['docs/guides/parcels.mdx', 'docs/guides/parcels/index.mdx'],
  ['docs/guides/Parcels.mdx', 'docs/guides/parcels.mdx'],
  ['docs/guides/big parcels.mdx', 'docs/guides/big-parcels.mdx'],
  ['docs/404.md', 'docs/404.mdx'],
])('sees that %s and %s are one address', async (one, other) => {
  const address = `/${other.replace(/^docs\//, '').replace(/(?:\/index)?\.mdx$/, '/')}`
  const files = { [one]: page, [other]: page }
  expect(await said(files)).toEqual(
    [one, other].sort().flatMap((file, index, [first]) => {
      return index === 0 ? [] : [`${file}: 这个文件和 \`${first}\` 的网址都是 \`${address}\` → ${twin}`]
    }),
  )
  const [message] = await messagesOf(rule, files)
  expect(message?.other?.file).toBe([one, other].sort()[0])
})

test('counts drafts and files that are no text, since they take the address all the same', async () => {
  const draft = page.replace('title', 'draft: true\ntitle')
  expect(await said({ 'docs/guides/keys.md': draft })).toHaveLength(1)
  expect(await said({ 'docs/guides/keys.md': new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7]) })).toHaveLength(1)
})

test.each([
  ['docs/index.mdx', '/', 'start'],
  ['docs/health.md', '/health/', 'health'],
  ['docs/roles/aftersales.mdx', '/roles/aftersales/', 'aftersales'],
  ['docs/procedures/aftersales/index.mdx', '/procedures/aftersales/', 'aftersales'],
  ['docs/help/messages/index.mdx', '/help/messages/', 'messages'],
])('keeps %s from the page that the site makes at %s', async (file, address, name) => {
  const fix = `换一个文件名，或移到别的文件夹，例如 \`docs/guides/${name}.mdx\``
  expect(await said({ [file]: page })).toEqual([
    `${file}: 这一页的网址是 \`${address}\`，那里是自动生成的页面 → ${fix}`,
  ])
})

test('asks for a name that can be an address, and leaves those of procedures alone', async () => {
  expect(await said({ 'docs/guides/！？.mdx': page, 'docs/procedures/insales/！？.mdx': page })).toEqual([
    'docs/guides/！？.mdx: 文件名或文件夹名里没有能做网址的字 → 用小写英文字母、数字和短横线，例如 `parcels.mdx`',
  ])
})

test('is silent on names that are not built, on Chinese names and on a role that there is not', async () => {
  const files = { 'docs/guides/_keys.mdx': page, 'docs/guides/钥匙.mdx': page, 'docs/roles/guard.mdx': page }
  expect(await said(files)).toEqual([])
})
