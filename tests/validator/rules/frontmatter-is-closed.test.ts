import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'frontmatter-is-closed'

const parcels = 'docs/guides/parcels.mdx'
const unclosed = '1: 文件开头的 `---` 没有收尾，整篇都被当成了设置 → 在最后一项设置的下一行补上 `---`'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('points at the opening line when nothing closes it', async () => {
  expect(await findings(rule, { [parcels]: '---\ntitle: 包裹\n\n前台代收的包裹放在架子上。\n' })).toEqual([unclosed])
})

test('asks for exactly three hyphens at the start of a line', async () => {
  const said = (line: string) => findings(rule, { [parcels]: `---\ntitle: 包裹\n${line}\n\n放在架子上。\n` })
  for (const line of ['--', '----', '———', '－－－']) {
    expect(await said(line)).toEqual([`3: 这一行要写三个半角短横线，写的是 \`${line}\` → 改成 \`---\``])
  }
  expect(await said(' ---')).toEqual(['3: `---` 前面多了空格，它不算设置的开头或结尾 → 删掉它前面的空格'])
  expect(await said('...')).toEqual([unclosed])
})

test('finds the fault in a Markdown page, in an empty one and behind a byte order mark', async () => {
  expect(await findings(rule, { 'docs/guides/parcels.md': '---\ntitle: 包裹\n' })).toEqual([unclosed])
  expect(await findings(rule, { [parcels]: '---' })).toEqual([unclosed])
  expect(await findings(rule, { [parcels]: '\uFEFF---\r\ntitle: 包裹 📦\r\n\r\n放在架子上。\r\n' })).toEqual([unclosed])
})

test('names every page that is left open', async () => {
  const files = { [parcels]: '---\ntitle: 包裹\n', 'docs/guides/umbrellas.mdx': '---\ntitle: 雨伞\n' }
  expect(await findings(rule, files)).toEqual([unclosed, unclosed])
})

test('accepts other line ends, spaces behind the hyphens and settings that say nothing', async () => {
  expect(await findings(rule, { [parcels]: '\uFEFF---\r\ntitle: 包裹\r\n---\r\n\r\n放在架子上。\r\n' })).toEqual([])
  expect(await findings(rule, { [parcels]: '---  \ntitle: 包裹\n---\t\n\n放在架子上。\n' })).toEqual([])
  expect(await findings(rule, { [parcels]: '---\n---\n\n放在架子上。\n' })).toEqual([])
})

test('sees settings that do not start on the first line', async () => {
  const moved = (name: string) =>
    `开头的 \`---\` 前面多了${name}，下面的设置会被当成正文 → 删掉 \`---\` 前面的${name}，让它成为第一行`
  expect(await findings(rule, { [parcels]: '\n---\ntitle: 包裹\n---\n\n放在架子上。\n' })).toEqual([
    `2: ${moved('空行')}`,
  ])
  expect(await findings(rule, { [parcels]: '\uFEFF\r\n \r\n---\r\n# 📦\r\ntitle：包裹\r\n---\r\n' })).toEqual([
    `3: ${moved('空行')}`,
  ])
  expect(await findings(rule, { 'docs/guides/parcels.md': ' ---\ntitle: 包裹\n---\n' })).toEqual([
    '1: `---` 前面多了空格，它不算设置的开头或结尾 → 删掉它前面的空格',
  ])
})

test('leaves a page alone that has no settings, though it has a dividing line', async () => {
  expect(await findings(rule, { [parcels]: '放在架子上。\n\n---\n\n三天没人领的，交给组长。\n' })).toEqual([])
  expect(await findings(rule, { [parcels]: '\n---\n\n三天没人领的，交给组长。\n' })).toEqual([])
})
