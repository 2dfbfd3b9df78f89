import { expect, test } from 'vitest'
import { exampleFile, findings, withNodes } from '../../support/content.ts'

const rule = 'procedure-has-exit'

const fix =
  '在最后加一行：`<Exit id="done" outcome="已办结" when="买家确认问题解决" />`，并让最后一步的 next（判断是分支的 to）指向它'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('points at the last thing written', async () => {
  const files = withNodes(`<Step id="log-it" title="登记🔑钥匙" next="call">写下来。</Step>

<Wait id="call" for="失主来取" within="7d" next="log-it" timeout="log-it">等。</Wait>

最后说一句。`)
  expect(await findings(rule, files)).toEqual([`11: 这个流程没有出口 → ${fix}`])
})

test('says nothing of a page without steps: another rule does', async () => {
  expect(await findings(rule, withNodes('以后再写。'))).toEqual([])
  expect(await findings(rule, withNodes('1. 登记\n2. 归还'))).toEqual([])
  expect(await findings(rule, { [exampleFile]: '以后再写。\n' })).toEqual([])
})

test('is satisfied with one exit, wherever it stands and even without a name', async () => {
  expect(
    await findings(rule, withNodes('<Exit />\n\n<Step id="log-it" title="登记" next="done">写下来。</Step>')),
  ).toEqual([])
})

test('says nothing of a page whose text cannot be read', async () => {
  expect(await findings(rule, withNodes('<Step id="log-it" title="登记" next="done">\n  写下来。'))).toEqual([])
  expect(await findings(rule, { [exampleFile]: '---\ntitle: 捡到钥匙\n\n写下来。\n' })).toEqual([])
})

test('still asks when only the front matter cannot be read', async () => {
  expect(
    await findings(rule, { [exampleFile]: '---\ntitle: 捡到钥匙: 登记\n---\n\n<Step id="log-it" />\n' }),
  ).toHaveLength(1)
})

test('leaves pages that are no procedures alone', async () => {
  expect(
    await findings(rule, { 'docs/procedures/aftersales/index.mdx': '售后流程。\n', 'docs/guides/locks.mdx': '锁。\n' }),
  ).toEqual([])
})
