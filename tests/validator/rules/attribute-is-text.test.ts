import { expect, test } from 'vitest'
import rule from '../../../src/validator/rules/attribute-is-text.ts'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

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

test('sees a name with nothing behind it', async () => {
  expect(await findings(rule, step('within'))).toEqual([
    '9: `within` 后面没有写内容 → 补上内容：`within="…"`，或删掉它',
  ])
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
    '14: `to` 后面没有写内容 → 补上内容：`to="…"`，或删掉它',
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
