import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'yaml-is-readable'

const rest = 'owner: aftersales\ndeputy: shiftlead\nreviewed: 2026-11-01'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('says how to quote a text with a colon in it', async () => {
  expect(await findings(rule, withFrontmatter(`${rest}\ntitle: 钥匙: 谁来管`))).toEqual([
    '5: `title` 的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：`title: "钥匙: 谁来管"`',
  ])
})

test('sees a key that was written twice', async () => {
  expect(await findings(rule, withFrontmatter(`title: 捡到钥匙\n${rest}\ntitle: 捡到包裹`))).toEqual([
    '6: `title` 在同一处写了两遍 → 只留一个，另一个删掉',
  ])
})

test('sees a tab and a wrong indent', async () => {
  expect(await findings(rule, withFrontmatter(`title: 捡到钥匙\nnotWhen:\n\t- when: 有人认领\n${rest}`))).toEqual([
    '4: 这一行用了制表符（Tab）缩进 → 把行首的 Tab 换成空格，每一层两个空格',
  ])
  expect(await findings(rule, withFrontmatter(`notWhen:\n  - when: 有人认领\n   - when: 钥匙坏了\n${rest}`))).toEqual([
    '4: 这一行的缩进和上下文对不上 → 同一层的行首空格数要一样，下一层多两个空格',
  ])
})

test('tells a line that is indented too far from one above it without a space', async () => {
  expect(await findings(rule, withFrontmatter(`title: 捡到钥匙\n  trigger: 有人来问\n${rest}`))).toEqual([
    '3: 这一行比上一行缩进得多，被当成了上一行的内容 → 去掉行首多出来的空格，让它和上一行对齐',
  ])
  expect(await findings(rule, withFrontmatter(`notWhen:\n  - when: 有人认领\n    use:found-key\n${rest}`))).toEqual([
    '4: 这里缺一个符号，通常是冒号后面少了空格 → 写成 `名称: 内容`，冒号后面空一格',
  ])
})

test.each([
  ['no space behind the colon', 'title:捡到钥匙'],
  ['a full-width colon', 'title：捡到钥匙'],
  ['no colon', '捡到钥匙'],
])('sees a line with %s', async (_, line) => {
  expect(await findings(rule, withFrontmatter(`${line}\n${rest}`))).toEqual([
    '2: 这一行没有写成「名称: 内容」 → 在名称后面加半角冒号和一个空格，例如 `title: 七天无理由退货`',
  ])
})

test('sees a text that starts with a sign, and one that goes on behind its quotation marks', async () => {
  expect(await findings(rule, withFrontmatter(`title: @捡到钥匙\n${rest}`))).toEqual([
    '2: 内容不能以「@」开头 → 给整段内容加引号：`title: "@捡到钥匙"`',
  ])
  expect(await findings(rule, withFrontmatter(`title: "备用"钥匙\n${rest}`))).toEqual([
    `2: 引号只包住了前面几个字 → 给整段内容加引号：\`title: '"备用"钥匙'\``,
  ])
})

test.each([
  ['a list', '- 捡到钥匙'],
  ['a sentence', '捡到钥匙'],
])('asks for settings where there is only %s', async (_, text) => {
  expect(await findings(rule, withFrontmatter(text))).toEqual([
    '2: 两行 `---` 之间没有写成「名称: 内容」 → 每行写一项，例如 `title: 七天无理由退货`，冒号后面空一格',
  ])
})

test('sees data files too: several slips in one, and a line that cuts it in two', async () => {
  const two = '- id: red\n  meaning: 看: 备注\n- id: blue\n  closedBy: 仓库: 夜班\n'
  expect(await findings(rule, { 'reference/flags.yaml': two })).toEqual([
    '2: `meaning` 的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：`meaning: "看: 备注"`',
    '4: `closedBy` 的内容里有半角冒号，后半句被当成了另一项 → 给内容加引号：`closedBy: "仓库: 夜班"`',
  ])
  expect(await findings(rule, { 'reference/flags.yaml': '- id: red\n  value: 1\n---\n- id: blue\n' })).toEqual([
    '3: 文件中间多了一行 `---` → 删掉这一行，一个文件只写一份',
  ])
})

test('keeps line and column behind a byte order mark, CRLF, Chinese and emoji', async () => {
  const text = withFrontmatter(`trigger: 🔑 有人交来钥匙\ntitle: 🔑 钥匙: 谁来管\n${rest}`)[exampleFile] as string
  const [message] = await messagesOf(rule, { [exampleFile]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message?.line, message?.column]).toEqual([3, 8])
  expect(message?.excerpt?.text).toBe('title: 🔑 钥匙: 谁来管')
})

test('has nothing against empty settings, quotation marks, full-width colons in a text, and comments', async () => {
  expect(await findings(rule, withFrontmatter(''))).toEqual([])
  const text = `title: "钥匙: 谁来管"\ntrigger: 买家说：钥匙丢了 # 常见\nasks:\n- 有人捡到吗\n${rest}`
  expect(await findings(rule, withFrontmatter(text))).toEqual([])
})
