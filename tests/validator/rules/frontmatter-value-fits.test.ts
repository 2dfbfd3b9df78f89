import { expect, test } from 'vitest'
import rule from '../../../src/validator/rules/frontmatter-value-fits.ts'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

/** Where each finding stands and what is to be typed, without the sentence between. */
const fixes = async (frontmatter: string) => {
  const messages = await messagesOf(rule, withFrontmatter(frontmatter))
  return messages.map(({ line, column, fix }) => `${line}:${column} ${fix}`)
}

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for quotes where a number or a yes stands for text', async () => {
  expect(await fixes('title: 2026\ndescription: 3.5\ntrigger: true')).toEqual([
    '2:8 给内容加引号：`title: "2026"`',
    '3:14 给内容加引号：`description: "3.5"`',
    '4:10 给内容加引号：`trigger: "true"`',
  ])
  const [finding] = await findings(rule, withFrontmatter('title: 2026'))
  expect(finding).toContain('`title` 应该是文字，这里写的是')
})

test('asks for a list where one thing stands alone', async () => {
  expect(await fixes('title: 代收包裹\nregisters: R01\nasks: 我的包裹呢')).toEqual([
    '3:12 写成列表：`registers: [R01]`',
    '4:7 写成列表：`asks: [我的包裹呢]`',
  ])
})

test('asks for a bare number and for true or false', async () => {
  expect(await fixes('title: 代收包裹\nversion: "2"\ndraft: yes')).toEqual([
    '3:10 只写数字，不加引号和单位：`version: 2`',
    '4:8 写成 `draft: true` 或 `draft: false`',
  ])
  expect(await fixes('title: 代收包裹\nversion: v2')).toEqual(['3:10 只写数字，不加引号和单位：`version: 1`'])
})

test('misses the condition of a case that another procedure handles', async () => {
  const files = withFrontmatter('title: 代收包裹\nnotWhen:\n  - when: 没人领\n    use: lost-property\n  - use: found-key')
  expect(await findings(rule, files)).toEqual(['6: 缺少 `when` → 补上 `when`'])
})

test('says of an empty value and of a list that they are no text', async () => {
  const reasons = (await messagesOf(rule, withFrontmatter('title:\nowner: [aftersales]'))).map(({ line, reason }) => `${line}: ${reason}`)
  expect(reasons).toEqual(['2: `title` 应该是文字，这里写的是空白', '3: `owner` 应该是文字，这里写的是一个列表'])
})

test('accepts every kind of value in its own place', async () => {
  expect(await fixes('title: "2026"\nasks: [在吗, 315]\nregisters: []\nversion: 3\ndraft: false\nlastUpdated: 2026-11-01')).toEqual([])
})

test('leaves unknown names, missing values and unreadable settings to other rules', async () => {
  expect(await fixes('颜色: 红')).toEqual([])
  expect(await fixes('title: 代收: 包裹')).toEqual([])
  expect(await findings(rule, { 'docs/guides/parcels.mdx': '---\ntitle: 包裹\nversion: v2\n---\n' })).toEqual([])
})

test('keeps the place behind emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 代收 📦\r\nasks: [📦📦, true]\r\nversion: 二\r\n---\r\n\r\n看清楚。\r\n'
  const messages = await messagesOf(rule, { [exampleFile]: text })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:14', '4:10'])
})
