import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'attribute-is-text'

const exit = '<Exit id="done" outcome="已归还" when="取走" />'
const step = (attribute: string) =>
  withNodes(`<Step id="log-it" title="登记钥匙" ${attribute} next="done">写下时间。</Step>\n\n${exit}`)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('gives the text to type instead of a number in curly brackets', async () => {
  expect(await findings(rule, step('within={24}'))).toEqual([
    '9: `within={24}` 写成了代码 → 用英文双引号：`within="24"`',
  ])
})

test('takes the quotes inside the curly brackets away', async () => {
  expect(await findings(rule, step("role={'aftersales'}"))).toEqual([
    '9: `role={\'aftersales\'}` 写成了代码 → 用英文双引号：`role="aftersales"`',
  ])
  expect(await findings(rule, step('role={`aftersales`}'))).toEqual([
    '9: `role={`aftersales`}` 写成了代码 → 用英文双引号：`role="aftersales"`',
  ])
})

test('gives the text to type where the code cannot even be read', async () => {
  expect(await findings(rule, step('within={2 h}'))).toEqual([
    '9: `within={2 h}` 写成了代码 → 用英文双引号：`within="2 h"`',
  ])
  expect(await findings(rule, step("role='aftersales' within={{2h}}"))).toEqual([
    '9: `within={{2h}}` 写成了代码 → 用英文双引号：`within="2h"`',
  ])
  expect(await findings(rule, step('{...所有 内容}'))).toEqual([
    '9: `<Step>` 里有 `{...}` 这样的代码 → 删掉它，每一项都写成 名称="内容"',
  ])
})

test('finds such code on a later line of the tag, behind quotation marks, Chinese and emoji', async () => {
  const line = '  title="🔑 {登记} > 钥匙" within={2 h}'
  const files = withNodes(`<Step id="log-it"\n${line}\n  next="done">\n  写下时间。\n</Step>\n\n${exit}`)
  const windows = `\uFEFF${files[exampleFile]}`.replaceAll('\n', '\r\n')
  for (const text of [files[exampleFile]!, windows]) {
    const [message] = await messagesOf(rule, { [exampleFile]: text })
    expect([message?.line, message?.column]).toEqual([10, line.indexOf('within') + 1])
  }
})

test('leaves brackets in the text to another rule', async () => {
  expect(await findings(rule, withNodes(`${exit}\n\n牌子写 <b>房号</b> x = {2 h}。`))).toEqual([])
})

test('sees a name with nothing behind it', async () => {
  expect(await findings(rule, step('within'))).toEqual([
    '9: `within` 后面没有写内容 → 补上内容：`within="…"`，或删掉它',
  ])
})

test('leaves one that is asked for anyway to the rule that asks: it is as good as empty', async () => {
  expect(await findings(rule, step('role'))).toEqual([])
})

test('looks at every tag and names each place', async () => {
  const branch = '  <Branch when={"有"} to="call" />'
  const files = withNodes(`
<Decision id="is-tagged" ask="有房号吗？">
  看🔑牌子。

${branch}
  <Branch when="没有" to />
</Decision>

<Wait id="call" for={'失主来取'} within="7d" next="done" timeout="done">打电话。</Wait>

<Exit id="done" outcome={'已归还'} when="取走" />`)
  expect(await findings(rule, files)).toEqual([
    '13: `when={"有"}` 写成了代码 → 用英文双引号：`when="有"`',
    '17: `for={\'失主来取\'}` 写成了代码 → 用英文双引号：`for="失主来取"`',
    '19: `outcome={\'已归还\'}` 写成了代码 → 用英文双引号：`outcome="已归还"`',
  ])
  const [message] = await messagesOf(rule, files)
  expect(message?.column).toBe(branch.indexOf('when') + 1)
})

test('takes text in single quotes and empty text for text', async () => {
  expect(await findings(rule, step("within='2h'"))).toEqual([])
  expect(await findings(rule, step('within=""'))).toEqual([])
})

test('leaves an attribute that the tag does not have to its own rule', async () => {
  expect(await findings(rule, step('colour={1}'))).toEqual([])
})
