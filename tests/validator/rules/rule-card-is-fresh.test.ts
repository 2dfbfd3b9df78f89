import { expect, test } from 'vitest'
import { contentWith, findings } from '../../support/content.ts'

const rule = 'rule-card-is-fresh'

const card = (id: string, checkedOn: string, status = 'in-force') => `- id: ${id}
  platform: law
  topic: 拾得物要归还
  text: 捡到别人的东西要归还。
  protects: 失主
  checkedOn: ${checkedOn}
  source: { title: 《民法典》第三百一十四条, date: 2020-05-28 }
  grade: A
  status: ${status}
`
const cards = (...texts: string[]) => ({ 'reference/rule-cards/law.yaml': texts.join('') })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('allows exactly as many days as the settings say', async () => {
  expect(await findings(rule, cards(card('cn-lost-property', '2026-08-25')))).toEqual([])
})

test('says how old a card is, what to read and what to type', async () => {
  expect(await findings(rule, cards(card('cn-lost-property', '2026-08-24')))).toEqual([
    '6: 规则卡「拾得物要归还」已经 91 天没有核对，上限是 90 天 → 对照原文「《民法典》第三百一十四条」核对，再把日期改成 `checkedOn: 2026-11-23`',
  ])
})

test('looks at every card, the unverified ones too, but not at those that were replaced', async () => {
  const files = cards(
    card('cn-lost-property', '2026-08-01'),
    card('cn-lost-property-fee', '2026-07-01', 'unverified'),
    card('cn-lost-property-old', '2020-01-01', 'superseded'),
    card('cn-lost-property-new', '2026-11-01'),
  )
  expect((await findings(rule, files)).map((finding) => finding.split('，')[0])).toEqual([
    '6: 规则卡「拾得物要归还」已经 114 天没有核对',
    '15: 规则卡「拾得物要归还」已经 145 天没有核对',
  ])
})

test('takes the limit from the settings, and ninety days without them', async () => {
  const settings = contentWith().sources.find(({ file }) => file === 'reference/settings.yaml')!.text
  const weekly = { 'reference/settings.yaml': settings.replace('ruleCardCheckDays: 90', 'ruleCardCheckDays: 7') }
  expect(await findings(rule, { ...weekly, ...cards(card('cn-lost-property', '2026-11-16')) })).toEqual([])
  const [finding] = await findings(rule, { ...weekly, ...cards(card('cn-lost-property', '2026-11-15')) })
  expect(finding).toContain('上限是 7 天')
  const without = { 'reference/settings.yaml': null }
  expect(await findings(rule, { ...without, ...cards(card('cn-lost-property', '2026-08-25')) })).toEqual([])
  expect(await findings(rule, { ...without, ...cards(card('cn-lost-property', '2026-08-24')) })).toHaveLength(1)
})

test('leaves days that do not exist or are still to come to other rules', async () => {
  expect(await findings(rule, cards(card('cn-lost-property', '2020-02-30')))).toEqual([])
  expect(await findings(rule, cards(card('cn-lost-property', '2027-01-01')))).toEqual([])
})
