import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'procedure-has-deputy'

const fix = '在文件开头的设置里写上 `deputy: shiftlead`（角色 id，见 reference/roles.yaml）'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for a deputy', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nowner: aftersales'))).toEqual([
    `2: 这个售后流程没有代办人 → ${fix}`,
  ])
})

test('points at a deputy that is empty', async () => {
  for (const deputy of ['deputy:', 'deputy: ""', 'deputy: "  "']) {
    expect(await findings(rule, withFrontmatter(`title: 捡到🔑钥匙\nowner: aftersales\n${deputy}`))).toEqual([
      `4: 这个售后流程没有代办人 → ${fix}`,
    ])
  }
})

test('wants somebody other than the owner', async () => {
  const files = withFrontmatter('deputy: aftersales\nowner: aftersales\ntitle: 捡到钥匙')
  expect(await findings(rule, files)).toEqual([
    '2: 代办人和负责人都是 `aftersales` → 换一个角色，例如 `deputy: shiftlead`',
  ])
  const [message] = await messagesOf(rule, files)
  expect(message?.column).toBe(9)
})

test('does not propose the owner as the deputy', async () => {
  expect(await findings(rule, withFrontmatter('owner: shiftlead\ndeputy: shiftlead'))).toEqual([
    '3: 代办人和负责人都是 `shiftlead` → 换一个角色，例如 `deputy: supervisor`',
  ])
  expect(await findings(rule, withFrontmatter('owner: shiftlead'))).toEqual([
    `2: 这个售后流程没有代办人 → ${fix.replace('shiftlead', 'supervisor')}`,
  ])
})

test('is silent outside after-sales', async () => {
  const text = withFrontmatter('title: 捡到钥匙\nowner: logi')[exampleFile]!
  expect(await findings(rule, { 'docs/procedures/logistics/spare-key.mdx': text })).toEqual([])
})

test('leaves a deputy whose name is nearly right to another rule', async () => {
  expect(await findings(rule, withFrontmatter('owner: aftersales\ndeputi: shiftlead'))).toEqual([])
  expect(await findings(rule, withFrontmatter('owner: aftersales\ndeputi: shiftlead\ndeputy: ""'))).toHaveLength(1)
})

test('leaves front matter that cannot be read, and a deputy that is no text, to their own rules', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙: 登记'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ndeputy: [shiftlead]'))).toEqual([])
  expect(await findings(rule, { [exampleFile]: '---\ntitle: 捡到钥匙\n\n看一看。\n' })).toEqual([])
})
