import { expect, test } from 'vitest'
import {
  contentWith,
  exampleFile,
  findings,
  messagesOf,
  withFrontmatter,
  withNodes,
  withQuiz,
  withTemplate,
} from '../../support/content.ts'
import { quizItem } from '../../support/content.ts'

const rule = 'text-keeps-no-private-data'

const fix = '删掉它，联系买家用平台的聊天窗口；举例就遮住中间，写成 `138****1234`'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says what it is and where, without repeating it', async () => {
  const [message] = await messagesOf(rule, withNodes('📦 电话 13812345678，邮箱 zhangsan@qq.com。'))
  expect([message!.line, message!.column]).toEqual([9, 7])
  expect(`${message!.reason} → ${message!.fix}`).toBe(`这里有手机号「13****78」 → ${fix}`)
  expect(message!.excerpt?.text).toBe('📦 电话 13****78，邮箱 zha****com。')
})

test.each([
  ['settings', withFrontmatter('title: 门\ntrigger: 打 13812345678')],
  ['an attribute', withNodes('<Step id="a" title="打 13812345678" />')],
  ['a comment', withNodes('{/* 张三 13812345678 */}')],
  ['a cell', withNodes('| 电话 |\n| - |\n| 13812345678 |')],
  ['code', withNodes('```\n13812345678\n```')],
  ['a draft', { [exampleFile]: '---\ntitle: 门\ndraft: true\n---\n\n13812345678\n' }],
  ['a page that cannot be read', withNodes('<Step id="a">\n\n13812345678')],
  ['a guide', { 'docs/guides/door.md': '---\ntitle: 门\n---\n\n13812345678\n' }],
  ['a reply', { 'replies/presales.yaml': '- code: A\n  title: 13812345678\n' }],
  ['a quiz', withQuiz({ items: quizItem('single', { options: ['{ text: 打 13812345678, right: true, why: 对 }'] }) })],
  ['a template', withTemplate({ fields: '- { id: a, type: text, label: 门, example: "13812345678" }' })],
  ['a register', { 'registers/R09.yaml': 'name: 门卡\npurpose: 找 13812345678\n' }],
])('looks at %s', async (_, files) => {
  expect(await findings(rule, files)).toHaveLength(1)
})

test('lets a help page show what must not be written, in its bad example and nowhere else', async () => {
  const page = (fence: string) => ({
    'docs/help/messages/door.mdx': `---\ntitle: 门\n---\n\n\`\`\`mdx ${fence}\n13812345678\n\n19912345678\n\`\`\`\n`,
  })
  expect(await findings(rule, page('check="bad"'))).toEqual([])
  expect(await findings(rule, page('check="good"'))).toHaveLength(2)
  expect(await findings(rule, page(''))).toHaveLength(2)
  const guide = { 'docs/guides/door.mdx': '---\ntitle: 门\n---\n\n```mdx check="bad"\n13812345678\n```\n' }
  expect(await findings(rule, guide)).toHaveLength(1)
})

test('keeps its place with CRLF and a byte order mark', async () => {
  const text = contentWith(withNodes('写。\n\n13812345678')).sources.find(({ file }) => file === exampleFile)!.text
  const [message] = await messagesOf(rule, { [exampleFile]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message!.line, message!.column, message!.excerpt?.text]).toEqual([11, 1, '13****78'])
})
