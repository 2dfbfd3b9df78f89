import { expect, test } from 'vitest'
import { exampleFile, findings, withFrontmatter } from '../../support/content.ts'

const rule = 'procedure-has-version'

const fix = '新写的流程，在设置里加一行 `version: 1`；改过步骤的，写改过几次再加 1'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for it where the settings start', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙'))).toEqual([`2: 这个流程没有写第几版 → ${fix}`])
  expect(await findings(rule, { [exampleFile]: '登记。\n' })).toEqual([])
})

test('is silent where it is misspelt, of the wrong kind, or the settings cannot be read', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nverison: 1'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nversion: [一]'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙: 登记'))).toEqual([])
})

test('asks nothing of pages that are no procedures', async () => {
  expect(await findings(rule, { 'docs/guides/door.mdx': '---\ntitle: 门\n---\n' })).toEqual([])
})
