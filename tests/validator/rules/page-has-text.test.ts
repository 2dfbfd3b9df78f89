import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'page-has-text'

const page = (text: string, settings = 'title: 钥匙', file = 'docs/guides/keys.mdx') => ({
  [file]: `---\n${settings}\n---\n${text}`,
})
const said =
  '1: 这一页只有设置，没有正文 → 在设置下面写上正文；还没写好的，在设置里加一行 `draft: true`；用不上就删掉这个文件'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test.each(['', '\n\n', '\n　　\n', '\n{/* 待写 */}\n', '\n---\n', '\n##\n', '\n[a]: /keys/\n', '\n- \n'])(
  'says so of a page that shows nothing: %j',
  async (text) => expect(await findings(rule, page(text))).toEqual([said]),
)

test('knows comments of Markdown, too', async () => {
  expect(await findings(rule, page('\n<!-- 待写 -->\n', 'title: 钥匙', 'docs/guides/keys.md'))).toEqual([said])
})

test.each(['\n先看。\n', '\n![柜子](/locker.png)\n', '\n<details />\n', '\n```text\na\n```\n', '\n## 一\n'])(
  'leaves alone a page that shows something: %j',
  async (text) => expect(await findings(rule, page(text))).toEqual([]),
)

test('leaves alone drafts, pages with a banner of their own, and procedures', async () => {
  expect(await findings(rule, page('', 'title: 钥匙\ndraft: true'))).toEqual([])
  expect(await findings(rule, page('', 'title: 钥匙\nhero:\n  tagline: 好'))).toEqual([])
  expect(await findings(rule, page('', 'title: 钥匙', 'docs/procedures/aftersales/keys.mdx'))).toEqual([])
})
