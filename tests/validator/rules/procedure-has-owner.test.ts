import { expect, test } from 'vitest'
import { exampleFile, findings, withFrontmatter } from '../../support/content.ts'

const rule = 'procedure-has-owner'

const fix = '在文件开头的设置里写上 `owner: aftersales`（角色 id，见 reference/roles.yaml）'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for an owner', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ndeputy: shiftlead'))).toEqual([
    `2: 这个流程没有负责人 → ${fix}`,
  ])
})

test('points at an owner that is empty', async () => {
  for (const owner of ['owner:', 'owner: ""', "owner: '  '"]) {
    expect(await findings(rule, withFrontmatter(`title: 捡到🔑钥匙\n${owner}\ndeputy: shiftlead`))).toEqual([
      `3: 这个流程没有负责人 → ${fix}`,
    ])
  }
})

test('asks in every stage, but not of a file without front matter', async () => {
  const files = {
    'docs/procedures/logistics/spare-key.mdx': '寄出备用钥匙。\n',
    [exampleFile]: '\uFEFF---\r\ntitle: 捡到钥匙\r\n---\r\n',
  }
  expect(await findings(rule, files)).toEqual([`2: 这个流程没有负责人 → ${fix}`])
})

test('leaves an owner whose name is nearly right to another rule', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nower: aftersales'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nower: aftersales\nowner: ""'))).toHaveLength(1)
})

test('leaves a role that nobody knows to its own rule', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nowner: front-desk'))).toEqual([])
})

test('leaves front matter that cannot be read, and an owner that is no text, to their own rules', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙: 登记\nowner: aftersales'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nowner: [aftersales]'))).toEqual([])
  expect(await findings(rule, { [exampleFile]: '---\nowner: aftersales\n\n看一看。\n' })).toEqual([])
})
