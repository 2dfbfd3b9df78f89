import { expect, test } from 'vitest'
import { findings, withTemplate } from '../../support/content.ts'

const rule = 'formula-is-not-circular'

const computed = (id: string, label: string, formula: string) =>
  `- { id: ${id}, type: computed, label: ${label}, unit: 把, formula: "${formula}" }`

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('sees a formula that needs itself', async () => {
  expect(await findings(rule, withTemplate({ fields: computed('keys', '钥匙', 'keys + 1') }))).toEqual([
    '8: 「钥匙」的公式用到了它自己 → 改其中一个公式，只用填出来的字段',
  ])
})

test('names all of a circle, through columns too, and not those that only lead to it', async () => {
  const fields = [
    computed('all', '总数', 'sum(locks.part) + 1'),
    '- id: locks',
    '  type: table',
    '  label: 锁',
    `  columns:\n    ${computed('part', '一份', 'all / 2')}`,
    computed('more', '再多些', 'all + 1'),
  ].join('\n')
  expect(await findings(rule, withTemplate({ fields }))).toEqual([
    '8: 公式绕成了一圈：「总数」要用「一份」要用「总数」 → 改其中一个公式，只用填出来的字段',
    '13: 公式绕成了一圈：「一份」要用「总数」要用「一份」 → 改其中一个公式，只用填出来的字段',
  ])
})
