import { expect, test } from 'vitest'
import { findings } from '../../support/content.ts'

const rule = 'synonym-leads-elsewhere'

const check = (text: string) => findings(rule, { 'reference/synonyms.yaml': text })

test('is silent on the sound content, and where the word is one of several', async () => {
  expect(await findings(rule)).toEqual([])
  expect(await check('- say: 钥匙\n  means: [钥匙, 失物]\n')).toEqual([])
})

test('objects to a word that stands for itself alone, however often', async () => {
  expect(await check('- say: 锁匙\n  means: [钥匙]\n- say: 钥匙\n  means: [钥匙, 钥匙]\n')).toEqual([
    '4: 口语词「钥匙」指的还是它自己 → means 里写手册里的说法，没有别的说法就删掉这一条',
  ])
})
