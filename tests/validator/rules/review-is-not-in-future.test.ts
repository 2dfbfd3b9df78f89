import { expect, test } from 'vitest'
import { findings, withFrontmatter } from '../../support/content.ts'

const rule = 'review-is-not-in-future'

const card = (checkedOn: string) => ({
  'reference/rule-cards/law.yaml': `- id: cn-lost-property
  platform: law
  topic: 拾得物要归还
  text: 捡到别人的东西要归还。
  protects: 失主
  effectiveFrom: 2027-01-01
  checkedOn: ${checkedOn}
  source: { title: 民法典第三百一十四条, date: 2020-05-28 }
  grade: A
  status: in-force
`,
})

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('takes today for a day that has come', async () => {
  const files = { ...withFrontmatter('title: 捡到钥匙\nreviewed: 2026-11-23'), ...card('2026-11-23') }
  expect(await findings(rule, files)).toEqual([])
})

test('sees a review of tomorrow', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nowner: aftersales\nreviewed: 2026-11-24'))).toEqual([
    '4: 复核日期 2026-11-24 还没到 → 改成实际复核的那天，最晚是今天 `2026-11-23`',
  ])
})

test('sees a rule card checked tomorrow, though its rule may come into force later', async () => {
  expect(await findings(rule, card('2026-11-24'))).toEqual([
    '7: 规则卡 `cn-lost-property` 的核对日期 2026-11-24 还没到 → 改成实际核对的那天，最晚是今天 `2026-11-23`',
  ])
})

test('leaves days that do not exist, or were not written, to another rule', async () => {
  const files = { ...withFrontmatter('title: 捡到钥匙\nreviewed: 2027-02-30'), ...card('2027-02-30') }
  expect(await findings(rule, files)).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙'))).toEqual([])
})
