import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'tag-is-closed'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'
const step = '<Step id="log-it" title="登记钥匙" next="done">'
const howToClose = (tag: string) =>
  `在它最后一句的下一行加上 \`</${tag}>\`；如果里面没有文字，把开头那行的 \`>\` 改成 \` />\``

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('names a step that is never closed by its title', async () => {
  expect(await findings(rule, withNodes(`${step}\n  写下时间。\n\n${exit}`))).toEqual([
    `9: 「登记钥匙」（\`<Step>\`）写了开头，没有收尾 → ${howToClose('Step')}`,
  ])
})

test('names an exit without text that is not closed', async () => {
  expect(await findings(rule, withNodes('<Exit id="done" outcome="已归还" when="失主取走">'))).toEqual([
    `9: 「已归还」（\`<Exit>\`）写了开头，没有收尾 → ${howToClose('Exit')}`,
  ])
})

test('sees a tag that another name closes', async () => {
  expect(await findings(rule, withNodes(`${step}\n  写下时间。\n</step>\n\n${exit}`))).toEqual([
    '11: 标签的开头写成了 `</step` → 改成 `</Step`',
  ])
})

test('sees a closing tag too many', async () => {
  expect(await findings(rule, withNodes(`${step}\n  写下时间。\n</Step>\n</Step>\n\n${exit}`))).toEqual([
    '12: 多了一个 `</Step>`，前面没有对应的 `<Step>` → 删掉这一行，或补上它的开头',
  ])
})

test.each([['no end', '<Step id="log-it" title="登记钥匙" next="done"']])('sees a tag with %s', async (_, opening) => {
  expect(await findings(rule, withNodes(`${opening}\n  写下时间。\n</Step>\n\n${exit}`))).toEqual([
    '9: 这个标签写到行末还没有收尾 → 在这里补上 `>`',
  ])
})

test.each([
  [
    'half a pair of quotation marks',
    'title="登记钥匙 next="done">',
    '9:35: `title=` 的引号只有一半，从这里往后都被当成了它的内容 → 在这里补上英文双引号 `"`',
  ],
  ['a full-width equals sign', 'title＝"登记钥匙" next="done">', '9:29: 这里的等号是全角的 `＝` → 改成半角的 `=`'],
  ['a comma', 'title="登记钥匙"，next="done">', '9:36: 两项之间写了 `，` → 删掉它，两项之间只空一格'],
  [
    'quotes in quotes',
    'title="登记"备用"钥匙" next="done">',
    '9:33: 引号里面又写了 2 个英文双引号，内容到那里就断了 → 里面的引号改成「」',
  ],
  [
    'half a Chinese pair',
    'title=“登记钥匙" next="done">',
    '9:30: `title=“登记钥匙"` 用了中文引号 → 改成 `title="登记钥匙"`',
  ],
  ['a full-width end', 'title="登记钥匙" next="done"＞', '9:48: 标签的收尾写成了 `＞` → 改成 `>`'],
])('says of a tag with %s where in the line it is', async (_, rest, said) => {
  const messages = await messagesOf(rule, withNodes(`<Step id="log-it"      ${rest}\n  写下时间。\n</Step>\n\n${exit}`))
  expect(messages.map(({ line, column, reason, fix }) => `${line}:${column}: ${reason} → ${fix}`)).toEqual([said])
})

test('says once how many Chinese quotation marks there are, with all their places', async () => {
  const nodes = `${step}\n  写下“时间”。\n</Step>\n\n${exit}`.replaceAll(/(\w=)"([^"]*)"/g, '$1“$2”')
  const [message, ...others] = await messagesOf(rule, withNodes(nodes))
  expect(others).toEqual([])
  expect(message!.reason).toBe('这个文件里有 12 处中文引号写在标签里，标签只认英文双引号')
  expect(message!.further).toHaveLength(11)
  expect(message!.edits).toHaveLength(12)
})

test('knows an image without an end in a step', async () => {
  expect(await findings(rule, withNodes(`${step}\n  写下<img src="/a.png">时间。\n</Step>\n\n${exit}`))).toEqual([
    '10: `<img>` 没有收尾 → 把它的 `>` 改成 ` />`',
  ])
})

test('gives the value to type that stands in Chinese quotation marks or in none', async () => {
  const opening = (value: string) =>
    withNodes(`<Step id="log-it" title=${value} next="done">\n  写下时间。\n</Step>\n\n${exit}`)
  expect(await findings(rule, opening('“登记钥匙”'))).toEqual([
    '9: `title=“登记钥匙”` 用了中文引号 → 改成 `title="登记钥匙"`',
  ])
  expect(await findings(rule, opening('登记钥匙'))).toEqual([
    '9: `title=登记钥匙` 没有用英文双引号包起来 → 改成 `title="登记钥匙"`',
  ])
  expect(await findings(rule, opening(''))).toEqual(['9: `title=` 没有用英文双引号包起来 → 改成 `title="…"`'])
})

test('says how a line break is written', async () => {
  expect(await findings(rule, withNodes(`${step}\n  写下时间。<br>再写地点。\n</Step>\n\n${exit}`))).toEqual([
    '10: `<br>` 没有收尾 → 改成 `<br />`',
  ])
})

test('keeps line and column behind a byte order mark, CRLF, Chinese and emoji', async () => {
  const text = withNodes(`${step}\n  🔑 写下时间。<br>\n</Step>\n\n${exit}`)[exampleFile] as string
  const [message] = await messagesOf(rule, { [exampleFile]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message?.line, message?.column]).toEqual([10, 11])
  expect(message?.excerpt?.text).toBe('🔑 写下时间。<br>')
})

test('speaks of pages that are no procedures too', async () => {
  const page = '---\ntitle: 钥匙管理\n---\n\n<details>\n\n备用钥匙在保险柜。\n'
  expect(await findings(rule, { 'docs/guides/keys.mdx': page })).toEqual([
    `5: \`<details>\` 写了开头，没有收尾 → 在它最后一句的下一行加上 \`</details>\`；要照样显示，写成 \`&lt;details>\``,
  ])
})
