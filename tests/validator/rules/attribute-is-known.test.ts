import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'attribute-is-known'

const exit = '<Exit id="done" outcome="已归还" when="失主取走" />'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the attribute that was meant', async () => {
  const files = withNodes(
    `<Step id="log-it" title="登记钥匙" rol="aftersales" next="done">写下时间。</Step>\n\n${exit}`,
  )
  expect(await findings(rule, files)).toEqual(['9: `<Step>` 没有 `rol` 这一项 → 是不是 `role`（角色）？'])
})

test('tells capital letters from small ones', async () => {
  const handover = exit.replace('/>', 'handsto="found-key" />')
  const files = withNodes(`<Step id="log-it" title="登记钥匙" Next="done">写下时间。</Step>\n\n${handover}`)
  expect(await findings(rule, files)).toEqual([
    '9: `<Step>` 没有 `Next` 这一项 → 改成 `next`（下一步）',
    '11: `<Exit>` 没有 `handsto` 这一项 → 改成 `handsTo`（转去）',
  ])
})

test('lists what each tag may have when nothing is near', async () => {
  const files = withNodes(`
<Step id="log-it" title="登记钥匙" colour="red" next="is-tagged">写下时间。</Step>

<Decision id="is-tagged" ask="有房号吗？" flag="red">
  看牌子。

  <Branch when="有" to="call" goto="call" />
  <Branch when="没有" to="done" />
</Decision>

<Wait id="call" for="失主来取" minutes="30" within="30m" next="done" timeout="done">打电话。</Wait>

<Exit id="done" outcome="已归还" when="失主取走" next="log-it" />`)
  expect(await findings(rule, files)).toEqual([
    '10: `<Step>` 没有 `colour` 这一项 → 删掉它；这里可以写：`id`（短名）、`title`（标题）、`role`（角色）、`within`（时限）、`reply`（短语）、`registers`（登记表）、`rules`（规则卡）、`flag`（旗帜）、`next`（下一步）',
    '12: `<Decision>` 没有 `flag` 这一项 → 删掉它；这里可以写：`id`（短名）、`ask`（问题）、`role`（角色）、`within`（时限）、`reply`（短语）、`registers`（登记表）、`rules`（规则卡）',
    '15: `<Branch>` 没有 `goto` 这一项 → 删掉它；这里可以写：`when`（条件）、`to`（去哪里）',
    '19: `<Wait>` 没有 `minutes` 这一项 → 删掉它；这里可以写：`id`（短名）、`for`（等什么）、`role`（角色）、`within`（时限）、`reply`（短语）、`registers`（登记表）、`rules`（规则卡）、`next`（下一步）、`timeout`（超时）',
    '21: `<Exit>` 没有 `next` 这一项 → 删掉它；这里可以写：`id`（短名）、`outcome`（结果）、`when`（条件）、`handsTo`（转去）、`role`（角色）、`reply`（短语）、`registers`（登记表）、`rules`（规则卡）',
  ])
})

test('names the line of the attribute in a tag that runs over several lines', async () => {
  const files = withNodes(`<Step
  id="log-it"
  title="登记🔑钥匙"
  rol="aftersales"
  next="done"
>
  写下时间。
</Step>

${exit}`)
  expect(await findings(rule, files)).toEqual(['12: `<Step>` 没有 `rol` 这一项 → 是不是 `role`（角色）？'])
  const windows = `\uFEFF${files[exampleFile]}`.replaceAll('\n', '\r\n')
  expect(await findings(rule, { [exampleFile]: windows })).toEqual([
    '12: `<Step>` 没有 `rol` 这一项 → 是不是 `role`（角色）？',
  ])
})

test('points at the name, with Chinese, emoji and code before it', async () => {
  const tag = '<Step id="log-it" title="登记🔑钥匙" within={`2h}`} rol="aftersales" next="done">'
  const [message] = await messagesOf(rule, withNodes(`${tag}写下时间。</Step>\n\n${exit}`))
  expect(message).toMatchObject({ line: 9, column: tag.indexOf('rol') + 1 })
})

test('lets every tag have all that it may have, and other pages have tags of their own', async () => {
  const files = withNodes(`
<Step id="log-it" title="登记" role="aftersales" within="2h" reply="AS-OPEN"
  registers="R01" rules="cn-lost-property" flag="red" next="d">
  写下时间。
</Step>

<Decision id="d" ask="有房号吗？" role="aftersales" within="2h" reply="AS-OPEN" registers="R01" rules="cn-lost-property">
  看牌子。

  <Branch when="有" to="w" />
  <Branch when="没有" to="done" />
</Decision>

<Wait id="w" for="来取" role="aftersales" within="2h" reply="AS-OPEN"
  registers="R01" rules="cn-lost-property" next="done" timeout="d">
  打电话。
</Wait>

<Exit id="done" outcome="已归还" when="取走" handsTo="found-key"
  role="aftersales" reply="AS-OPEN" registers="R01" rules="cn-lost-property" />`)
  expect(await findings(rule, files)).toEqual([])
  const guide = '---\ntitle: 钥匙\n---\n\n<Card colour="red">备用钥匙。</Card>\n'
  expect(await findings(rule, { 'docs/guides/keys.mdx': guide })).toEqual([])
})
