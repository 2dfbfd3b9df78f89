import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'procedure-has-title'

const fix = '在文件开头的两行 `---` 之间写 `title: 这一页的名字`'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for a title', async () => {
  expect(await findings(rule, withFrontmatter('owner: aftersales\ntrigger: 捡到🔑钥匙'))).toEqual([
    `2: 这一页没有标题 → ${fix}`,
  ])
})

test('points at a title that is empty', async () => {
  for (const title of ['title:', 'title: ""', "title: '  '", 'title: "\u200b"', 'title: ——']) {
    expect(await findings(rule, withFrontmatter(`owner: aftersales\n${title}\ntrigger: 捡到🔑钥匙`))).toEqual([
      `3: 标题是空的 → ${fix}`,
    ])
  }
})

test('looks at every page, whatever its ending, with CRLF and a byte order mark', async () => {
  const files = {
    'docs/404.md': '这一页不在了。\n',
    'docs/guides/locks.mdx': '\uFEFF---\r\ndescription: 锁\r\ntitle: ""\r\n---\r\n',
  }
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([
    'docs/404.md:1: 文件开头没有两行 `---`，这一页没有标题，也没有别的设置',
    'docs/guides/locks.mdx:3: 标题是空的',
  ])
})

test('is silent on a title that is a number', async () => {
  expect(await findings(rule, withFrontmatter('title: 618'))).toEqual([])
})

test('leaves a title whose name is nearly right to another rule', async () => {
  expect(await findings(rule, withFrontmatter('owner: aftersales\ntitel: 捡到钥匙'))).toEqual([])
  expect(await findings(rule, withFrontmatter('owner: aftersales\ntitel: 捡到钥匙\ntitle: ""'))).toHaveLength(1)
})

test('leaves front matter that cannot be read, or is never closed, to their own rules', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙: 登记'))).toEqual([])
  expect(await findings(rule, { [exampleFile]: '---\ntitle: 捡到钥匙\n\n看一看。\n' })).toEqual([])
})
