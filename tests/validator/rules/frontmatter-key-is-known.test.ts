import { expect, test } from 'vitest'
import { ProcedureFrontmatter } from '../../../src/procedures/frontmatter.ts'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'frontmatter-key-is-known'

const choices = '`title`（标题）、`description`（简介）、`owner`（负责人）、`deputy`（代办人）、`trigger`（触发）、'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the nearest name', async () => {
  expect(await findings(rule, withFrontmatter('title: 代收包裹\nowners: aftersales\nreviewevery: 30d'))).toEqual([
    '3: 设置里没有 `owners` 这一项 → 是不是 `owner`（负责人）？',
    '4: 设置里没有 `reviewevery` 这一项 → 改成 `reviewEvery`（复核周期）',
  ])
})

test('lists the names when none is near', async () => {
  const [finding] = await findings(rule, withFrontmatter('title: 代收包裹\n颜色: 红'))
  expect(finding).toContain(`3: 设置里没有 \`颜色\` 这一项 → 删掉它；这里可以写：${choices}`)
  // All of them, to the last.
  for (const key of Object.keys(ProcedureFrontmatter.shape)) expect(finding).toContain(`\`${key}\``)
})

test('knows what may be said of a case that another procedure handles', async () => {
  const files = withFrontmatter(`title: 代收包裹
notWhen:
  - when: 是钥匙
    uses: found-key
  - when: 没人领
    because: 太久`)
  expect(await findings(rule, files)).toEqual([
    '5: notWhen 里没有 `uses` 这一项 → 是不是 `use`？',
    '7: notWhen 里没有 `because` 这一项 → 删掉它；这里可以写：`when`（不适用）、`use`',
  ])
})

test('leaves values of the wrong kind to another rule', async () => {
  expect(await findings(rule, withFrontmatter('title: 2026\nnotWhen: [没人领, { when: 3 }]'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 代收包裹\nnotWhen: 没人领'))).toEqual([])
})

test('accepts on any page what the site itself reads', async () => {
  const shared = `sidebar: { order: 1, label: 包裹 }
lastUpdated: 2026-11-01
prev: false
next: { link: /guides/keys/ }`
  expect(await findings(rule, withFrontmatter(`title: 代收包裹\n${shared}`))).toEqual([])
  const parcels = `---\ntitle: 包裹\ntemplate: splash\n${shared}\n---\n`
  expect(await findings(rule, { 'docs/guides/parcels.mdx': parcels })).toEqual([])
})

test('refuses code for the head of a page', async () => {
  expect(await findings(rule, withFrontmatter('title: 代收包裹\nhead: []'))).toEqual([
    expect.stringMatching(/^3: 设置里没有 `head` 这一项/),
  ])
})

test('tells apart what belongs to a procedure and what to another page', async () => {
  const [finding] = await findings(rule, withFrontmatter('title: 代收包裹\nhero: {}'))
  expect(finding).toContain(`3: 设置里没有 \`hero\` 这一项 → 删掉它；这里可以写：${choices}`)
  const parcels = { 'docs/guides/parcels.mdx': '---\ntitle: 包裹\nowner: aftersales\n---\n' }
  expect((await messagesOf(rule, parcels)).map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '3: 设置里没有 `owner` 这一项',
  ])
})

test('does not let a page move to another address', async () => {
  const parcels = { 'docs/guides/parcels.mdx': '---\ntitle: 包裹\nslug: shelves\n---\n' }
  expect((await messagesOf(rule, parcels)).map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '3: 设置里没有 `slug` 这一项',
  ])
})

test('takes a page for a procedure that was meant as one, but has the wrong ending or folder', async () => {
  const text = '---\ntitle: 丢了钥匙\nowner: aftersales\nowners: shiftlead\n---\n'
  for (const file of ['docs/procedures/aftersales/lost-key.md', 'docs/procedures/lost-key.mdx']) {
    expect(await findings(rule, { [file]: text }), file).toEqual([
      '4: 设置里没有 `owners` 这一项 → 删掉它；`owner` 已经写了',
    ])
  }
})

test('keeps the line behind emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 代收 📦\r\nasks: [我的 📦 呢]\r\nOwner: aftersales\r\n---\r\n\r\n看清楚。\r\n'
  expect(await findings(rule, { [exampleFile]: text })).toEqual([
    '4: 设置里没有 `Owner` 这一项 → 改成 `owner`（负责人）',
  ])
})

test('knows the settings by their Chinese names', async () => {
  const files = withFrontmatter('标题: 代收包裹\n负责人: aftersales\n版本: 1\n买家怎么问: [在吗]')
  expect(await findings(rule, files)).toEqual([
    '2: 设置里没有 `标题` 这一项 → 改成 `title`（标题）',
    '3: 设置里没有 `负责人` 这一项 → 改成 `owner`（负责人）',
    '4: 设置里没有 `版本` 这一项 → 改成 `version`（版本）',
    '5: 设置里没有 `买家怎么问` 这一项 → 改成 `asks`（买家怎么问）',
  ])
})
