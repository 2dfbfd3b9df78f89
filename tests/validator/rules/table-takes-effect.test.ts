import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'table-takes-effect'

const page = (text: string) => ({ 'docs/guides/keys.mdx': `---\ntitle: 钥匙\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says where it stands, what it is and what to type', async () => {
  expect(await findings(rule, page('| 甲 | 乙 |\n| 1 | 2 |'))).toEqual([
    '5: 「| 甲 | 乙 |」这几行不会成为表格：少了表头下面那行横线 → 在表头下一行写 `| --- | --- |`，竖线用半角的',
  ])
})

test('looks into procedures, and keeps the place behind a byte order mark and Windows line ends', async () => {
  const files = withNodes(
    '<Step id="a" title="看" role="aftersales" next="done">\n平台\t时限\n天猫\t48 小时\n</Step>\n\n<Exit id="done" outcome="好" when="完" />',
  )
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const messages = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(messages.map(({ line }) => line)).toEqual([10])
})

test('leaves it alone where it is meant', async () => {
  for (const text of ['| 甲 |\n| - |\n| 1 |', 'A | B 二选一'])
    expect(await findings(rule, page(text)), text).toEqual([])
})
