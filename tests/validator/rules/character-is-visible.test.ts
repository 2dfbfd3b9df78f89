import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'character-is-visible'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('订单\u200B号'))).toEqual([
    '5: 「订单」后面有看不见的字符：零宽空格（U+200B） → 删掉它：把光标放在这里，按一次退格键；看不准就把这几个字重新打一遍',
  ])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes(
    '<Step id="a" title="看" role="aftersales" next="done">\n订&nbsp;单\n</Step>\n\n<Exit id="done" outcome="好" when="完" />',
  )
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([10])
})

test('leaves it alone where it is meant', async () => {
  for (const text of ['👨‍👩‍👧 一家', '`&nbsp;`', '&lt;5 元 &amp; 好'])
    expect(await findings(rule, page(text)), text).toEqual([])
})

test('looks into lists, and takes it out of them', async () => {
  const list = '- of: off-topic\n  questions:\n    - 讲个\u200B笑\u200B话\n    - 今天吃　什么\n'
  const [message, ...others] = await messagesOf(rule, { 'asks/others.yaml': list })
  expect(others).toEqual([])
  expect(`${message!.line}: ${message!.reason}`).toBe('3: 「- 讲个」后面有看不见的字符：零宽空格（U+200B）')
  expect(message!.edits).toHaveLength(2)
})
