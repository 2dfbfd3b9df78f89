import { expect, test } from 'vitest'
import rule from '../../../src/validator/rules/frontmatter-value-fits.ts'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const on = (frontmatter: string) => findings(rule, withFrontmatter(`title: 代收包裹\n${frontmatter}`))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for quotes where a number or a yes stands for text', async () => {
  expect(await findings(rule, withFrontmatter('title: 2026\ndescription: 3.5\ntrigger: true'))).toEqual([
    '2: `title` 应该是文字，这里写的是 `2026` → 给内容加引号：`title: "2026"`',
    '3: `description` 应该是文字，这里写的是 `3.5` → 给内容加引号：`description: "3.5"`',
    '4: `trigger` 应该是文字，这里写的是 `true` → 给内容加引号：`trigger: "true"`',
  ])
})

test('asks for a list where one thing stands alone', async () => {
  expect(await on('registers: R01\nasks: 我的包裹呢')).toEqual([
    '3: `registers` 应该是列表，这里写的是 `R01` → 写成列表：`registers: [R01]`',
    '4: `asks` 应该是列表，这里写的是 `我的包裹呢` → 写成列表：`asks: [我的包裹呢]`',
  ])
})

test('names the entry of a list that is no text', async () => {
  expect(await on('platforms: [tmall]\nregisters:\n  - R01\n  - 3')).toEqual([
    '6: 第 2 项应该是文字，这里写的是 `3` → 给内容加引号：`- "3"`',
  ])
})

test('asks for a bare number', async () => {
  expect(await on('version: "2"')).toEqual([
    '3: `version` 应该是数字，这里写的是 `2` → 只写数字，不加引号和单位：`version: 2`',
  ])
  expect(await on('version: 第二版')).toEqual([
    '3: `version` 应该是数字，这里写的是 `第二版` → 只写数字，不加引号和单位',
  ])
})

test('says how a draft is marked', async () => {
  const [message] = await messagesOf(rule, withFrontmatter('title: 代收包裹\ndraft: yes'))
  expect(message).toMatchObject({ line: 3, fix: '写成 `draft: true` 或 `draft: false`' })
})

test('asks for text where nothing is written', async () => {
  expect(await on('owner:')).toEqual(['3: `owner` 应该是文字，这里写的是空白 → 补上一句文字'])
})

test('misses the condition of a case that another procedure handles', async () => {
  expect(await on('notWhen:\n  - when: 没人领\n    use: lost-property\n  - use: found-key')).toEqual([
    '6: 缺少 `when` → 补上 `when`',
  ])
})

test('accepts every kind of value in its own place', async () => {
  expect(await on('asks: [在吗, 315]\nregisters: []\nversion: 3\ndraft: false\nlastUpdated: 2026-11-01')).toEqual([])
  expect(await on('trigger: "2026"')).toEqual([])
})

test('looks at pages that are no procedures by their own list', async () => {
  expect(await findings(rule, { 'docs/guides/parcels.mdx': '---\ntitle: 2026\nversion: v2\n---\n' })).toEqual([
    '2: `title` 应该是文字，这里写的是 `2026` → 给内容加引号：`title: "2026"`',
  ])
})

test('leaves unknown names and settings that cannot be read to other rules', async () => {
  expect(await on('颜色: 红')).toEqual([])
  expect(await on('trigger: 快递员: 送来')).toEqual([])
})

test('keeps the place behind emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 代收 📦\r\nasks: [📦📦, true]\r\nversion: 二\r\n---\r\n\r\n看清楚。\r\n'
  const messages = await messagesOf(rule, { [exampleFile]: text })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:14', '4:10'])
})
