import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'node-has-title'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks each kind of node for its own title', async () => {
  const files = withNodes(`<Step id="log" next="came">记下时间。</Step>
<Decision id="came">看登记表。</Decision>
<Wait id="wait">等。</Wait>
${exit}`)
  expect(await findings(rule, files)).toEqual([
    '9: 步骤「log」没有写 `title` → 加上 `title="问一次真实原因"` 这样的一句话',
    '10: 判断「came」没有写 `ask` → 加上 `ask="还在期限内吗？"` 这样的一句话',
    '11: 等待「wait」没有写 `for` → 加上 `for="买家填写退货单号"` 这样的一句话',
  ])
})

test('has a word for a node that has no name at all', async () => {
  expect(await findings(rule, withNodes(`<Step>记下时间。</Step>\n\n${exit}`))).toEqual([
    '9: 这个步骤没有写 `title` → 加上 `title="问一次真实原因"` 这样的一句话',
  ])
})

test('does not take blanks for a title', async () => {
  const files = withNodes(`<Step id="log" title="" next="wait">记。</Step>

<Wait id="wait" for=" ">等。</Wait>

<Decision id="came" ask="　">看。</Decision>

${exit}`)
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '9: 步骤「log」没有写 `title`',
    '11: 等待「wait」没有写 `for`',
    '13: 判断「came」没有写 `ask`',
  ])
})

test('does not take the title of another kind of node', async () => {
  expect(
    await findings(rule, withNodes(`<Decision id="came" title="来取了吗？">看登记表。</Decision>\n\n${exit}`)),
  ).toEqual(['9: 判断「came」没有写 `ask` → 加上 `ask="还在期限内吗？"` 这样的一句话'])
})

test('leaves exits to another rule', async () => {
  expect(await findings(rule, withNodes('<Exit id="done" />'))).toEqual([])
})

test('keeps the line behind emoji, a byte order mark and Windows line ends', async () => {
  const text =
    '\uFEFF---\r\ntitle: 捡到 📦\r\n---\r\n\r\n📦\r\n\r\n<Step id="log" next="done">\r\n  记。\r\n</Step>\r\n'
  expect(await findings(rule, { [exampleFile]: text })).toEqual([
    '7: 步骤「log」没有写 `title` → 加上 `title="问一次真实原因"` 这样的一句话',
  ])
})
