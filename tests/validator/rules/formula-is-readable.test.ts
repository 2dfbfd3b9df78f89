import { expect, test } from 'vitest'
import { findings, withTemplate } from '../../support/content.ts'

const rule = 'formula-is-readable'

const formula = (text: string) =>
  findings(
    rule,
    withTemplate({ fields: `- id: keys\n  type: computed\n  label: 钥匙\n  unit: 把\n  formula: ${text}` }),
  )

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test.each([
  ['doors * (', '`doors * (` 读不懂 → 核对括号是否成对、运算符两边是否都有内容'],
  ['doors × 2', '`doors × 2` 里有全角的「×」 → 改成半角的 `*`'],
  ['（doors）', '`（doors）` 里有全角的「（」 → 改成半角的 `(`'],
  ['doors = 2', '`doors = 2` 里的 `=` 读不懂 → 比较两边是否相等，写两个等号 `==`'],
  ['summ(locks.keys)', '`summ(locks.keys)` 里没有 `summ()` 这个算法 → 是不是 `sum()`？'],
  ['locks.keys', '`locks.keys` 里 `locks.keys` 是一整列，不是一个数 → 写成 `sum(locks.keys)`'],
  ['doors ? 1 : 2', '`doors ? 1 : 2` 里有读不懂的写法 → 只用字段的短名、数、`+ - * /`、比较、括号，和 sum、count、floor、filled、has'], // prettier-ignore
])('says of %s what to type', async (text, sentence) => {
  expect(await formula(JSON.stringify(text))).toEqual([`12: ${sentence}`])
})

test('reads conditions too, at their own line', async () => {
  const fields = '- { id: door, type: text, label: 门 }'
  const checks = '- { check: door ==, say: 门要对, at: [door] }'
  expect(await findings(rule, withTemplate({ fields, checks }))).toEqual([
    '10: `door ==` 读不懂 → 核对括号是否成对、运算符两边是否都有内容',
  ])
})
