import { expect, test } from 'vitest'
import { rules } from '../../../src/validator/rules.ts'
import { contentWith, exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'name-is-unique'

const fix = '给其中一个换个名字，写出不同的地方；内容一样的，删掉一个'

test('is silent on the sound content, and asks somebody to look', async () => {
  expect(await findings(rule)).toEqual([])
  expect(rules.find(({ id }) => id === rule)?.level).toBe('check')
})

test('names both places of two procedures with one title', async () => {
  const [message, ...others] = await messagesOf(rule, withFrontmatter('owner: aftersales\ntitle: 捡到钥匙'))
  expect(others).toEqual([])
  expect(`${message!.file}:${message!.line} ${message!.reason} → ${message!.fix}`).toBe(
    `docs/procedures/aftersales/found-key.mdx:2 有两页叫「捡到钥匙」 → ${fix}`,
  )
  expect(message!.other).toEqual({
    file: exampleFile,
    place: { line: 3, column: 8 },
    what: '另一页「捡到钥匙」',
  })
})

test('takes width, case and spaces for no difference', async () => {
  for (const title of ['捡到 钥匙', ' 捡到钥匙　', '"捡到钥匙"'])
    expect(await findings(rule, withFrontmatter(`title: ${title}`)), title).toHaveLength(1)
  const pages = {
    'docs/guides/a.mdx': '---\ntitle: VIP（１）\n---\n',
    'docs/guides/b.mdx': '---\ntitle: vip(1)\n---\n',
  }
  expect(await findings(rule, pages)).toHaveLength(1)
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙以后'))).toEqual([])
})

test('leaves drafts and pages without a title alone', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ndraft: true'))).toEqual([])
  expect(await findings(rule, { 'docs/guides/a.mdx': '一。\n', 'docs/guides/b.mdx': '二。\n' })).toEqual([])
})

test.each([
  [
    'reference/roles.yaml',
    '有两个角色叫「客服组长」',
    (text: string) => text + text.replaceAll('id: ', 'id: night-').replace('售后客服', '夜班'),
  ],
  [
    'registers/R02.yaml',
    '有两张登记表叫「',
    () => contentWith().sources.find(({ file }) => file === 'registers/R01.yaml')!.text,
  ],
])('looks at %s', async (file, said, change) => {
  const text = contentWith().sources.find((one) => one.file === file)?.text ?? ''
  const found = await findings(rule, { [file]: change(text) })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(said)
})
