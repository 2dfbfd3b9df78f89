import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'synonym-word-is-in-use'

const check = (text: string) => findings(rule, { 'reference/synonyms.yaml': text })
const help = { 'docs/help/messages/any.mdx': '---\ntitle: 说明\n---\n\n遗失物品\n' }

test('is silent on the sound content, whatever the spaces and the case', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await check('- say: 锁匙\n  means: [钥 匙]\n')).toEqual([])
})

test('objects to each word that occurs nowhere, at its place', async () => {
  expect(await check('- say: 丢东西\n  means:\n    - 钥匙\n    - 遗失物品\n')).toEqual([
    '4: 口语词「丢东西」指的「遗失物品」在手册里一处也没有 → 换成流程里真写着的词，或者先把它写进流程',
  ])
})

test('does not take the list itself or a help page for content', async () => {
  const text = '- say: 遗失物品\n  means: [遗失物品]\n'
  expect(await findings(rule, { 'reference/synonyms.yaml': text, ...help })).toHaveLength(1)
})
