import { expect, test } from 'vitest'
import { exampleFile, findings, withFrontmatter } from '../../support/content.ts'

const rule = 'procedure-has-description'

const fix = '在设置里写一句办什么、办到哪里为止：`description: 买家不想要了，从给地址、验货办到退款为止`'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for it where the settings start', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙'))).toEqual([`2: 这个流程没有一句话说明 → ${fix}`])
  expect(await findings(rule, { [exampleFile]: '登记。\n' })).toEqual([])
})

test('sees an empty one on its line', async () => {
  for (const empty of ['', ' ""', ' 　', ' "……"', ' "\u200B"']) {
    const said = await findings(rule, withFrontmatter(`title: 捡到钥匙\ndescription:${empty}`))
    expect(said, empty).toEqual([`3: 一句话说明是空的 → ${fix}`])
  }
})
test('is silent where it is misspelt, of the wrong kind, or the settings cannot be read', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ndescriptoin: 登记'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\ndescription: [一]'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙: 登记'))).toEqual([])
})

test('asks nothing of pages that are no procedures', async () => {
  expect(await findings(rule, { 'docs/guides/door.mdx': '---\ntitle: 门\n---\n' })).toEqual([])
})
