import { expect, test } from 'vitest'
import { readPage } from '../../src/mdx/read-page.ts'
import { createSource } from '../../src/mdx/source.ts'
import { rules } from '../../src/validator/rules.ts'
import { checkContent } from '../../src/validator/run.ts'
import { contentWith, exampleFile, today, withNodes, type Files } from '../support/content.ts'

const file = 'docs/guides/keys.mdx'
const pageWith = (title: string) => `---\ntitle: ${title}\n---\n\n先看。\n`

async function check(files: Files, of = file) {
  const { messages } = await checkContent(contentWith(files), rules, { today })
  return messages.filter((message) => message.file === of && message.level === 'must-fix')
}

/** A text after every fix was typed. */
function mended(text: string, messages: Awaited<ReturnType<typeof check>>): string {
  const source = createSource(file, text)
  return messages
    .flatMap(({ edits }) => edits)
    .map(({ start, end, text: instead }) => ({ from: source.offsetAt(start), to: source.offsetAt(end), instead }))
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, instead }) => now.slice(0, from) + instead + now.slice(to), text)
}

test.each([
  '007', '1.10', '1.0', '1e3', '0x1F', '0o17', '0b11', '+5', '.5', '1_000', '12:30', '2026-11-05', '2026-11', 'yes', 'no', 'true', 'TRUE', 'off', '{退货}', '{退货: 运费}', '{昵称}您好', '[退货]', '[退货, 换货]', '[退货]运费', '[ ]退货', '@客服',
  '50% 折', '%50 折', '`退货`', '退货: 运费', '退货: 运费: 谁出', '退货:', '退货:运费', '"备用"钥匙', "'备用'钥匙", '"备用" 和 \'旧的\'', '*客服', '&客服 甲', '!客服 甲', '> 50 元', '| 甲', '? 甲', '- 甲', ', 甲', '] 甲', '} 甲', '退货 # 注释', '#退货',
])('a title that is typed %s is kept as it was typed', async (title) => {
  const text = pageWith(title)
  const messages = await check({ [file]: text })
  expect(messages.length).toBeLessThan(2)
  for (const { fix } of messages) {
    const quoted = /`+ ?(?:title: )?(["'].*["']) ?`+$/.exec(fix)?.[1]
    expect(quoted, fix).toBeDefined()
    const after = pageWith(quoted!)
    expect(readPage(createSource(file, after)).frontmatter['title']).toBe(title)
    expect(await check({ [file]: after })).toEqual([])
  }
  if (messages.some(({ edits }) => edits.length > 0)) {
    expect(readPage(createSource(file, mended(text, messages))).frontmatter['title']).toBe(title)
  }
  if (messages.length === 0) expect(readPage(createSource(file, text)).frontmatter['title']).toBe(title)
}) // prettier-ignore

test.each(['null', '~', ''])('a title of nothing, typed %j, is asked for', async (title) => {
  const [message, ...others] = await check({ [file]: pageWith(title) })
  expect(message?.reason).toBe('标题是空的')
  expect(others).toEqual([])
})

test.each([
  ['next="pay keep"', 'pay keep', 'pay keep'],
  ['an id with a space that nothing names', 'done', 'pay keep'],
  ['an id in capitals', 'PayKeep', 'PayKeep'],
  ['an id with underscores', 'pay_keep', 'pay_keep'],
  ['an id that another node has when it is mended', 'pay keep', 'pay keep', '<Wait id="pay-keep" for="款" role="aftersales" within="1d" next="pay keep" timeout="pay keep">\n  等。\n</Wait>\n\n'],
])('the fix of %s is accepted afterwards', async (_, next, id, more = '') => {
  const step = `<Step id="look" title="看" role="aftersales" next="${next}">\n  看清楚。\n</Step>\n\n`
  const files = withNodes(`${step}${more}<Exit id="${id}" outcome="好" when="完" />`)
  const text = files[exampleFile] as string
  const after = mended(text, await check(files, exampleFile))
  const rest = (await check({ [exampleFile]: after }, exampleFile)).map(({ ruleId }) => ruleId)
  expect(rest.filter((one) => one === 'node-has-id' || one === 'node-id-is-unique')).toEqual([])
  if (next === id) expect(rest.filter((one) => /way/.test(one ?? '') && more === '')).toEqual([])
}) // prettier-ignore

test.each([
  'prev: { link: "javascript:alert(1)", label: x }', 'next: { link: "JavaScript:alert(1)" }', 'next: { link: "http://example.com/" }', 'prev: { link: "//example.com" }', 'prev: { link: "data:text/html,x" }', 'prev: { link: "https:\\\\example.com" }',
  'editUrl: javascript:alert(1)', 'editUrl: "http:/x"', 'sidebar: { attrs: { onclick: x } }', 'sidebar: { attrs: { href: "javascript:x" } }',
])('%s is refused', async (line) => {
  expect(await check({ [file]: `---\ntitle: 钥匙\n${line}\n---\n\n先看。\n` })).toHaveLength(1)
}) // prettier-ignore

test.each(['prev: { link: /rules/, label: 规则卡 }', 'next: { link: "https://example.com/a" }', 'next: { link: ../keys/ }', 'sidebar: { attrs: { class: new } }'])(
  '%s is fine',
  async (line) => {
    expect(await check({ [file]: `---\ntitle: 钥匙\n${line}\n---\n\n先看。\n` })).toEqual([])
  },
) // prettier-ignore

test('a definition by accident and a line of dashes are said once', async () => {
  const said = async (text: string) => {
    const { messages } = await checkContent(contentWith({ [file]: `---\ntitle: 钥匙\n---\n\n看下面。\n\n${text}\n` }), rules, { today })
    return messages.filter((message) => message.file === file && message.level !== 'note').map(({ ruleId }) => ruleId)
  }
  for (const text of ['[注意]: 先看', '[注意]: /先看', '[退货]: https://example.com']) expect(await said(text), text).toEqual(['text-is-shown'])
  for (const text of ['先看。\n\n——\n\n再看', '先看。\n\n———\n\n再看', '先看。\n\n──────\n\n再看']) expect(await said(text), text).toEqual(['mark-is-meant'])
}) // prettier-ignore
