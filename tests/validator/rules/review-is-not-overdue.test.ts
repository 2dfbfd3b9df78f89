import { expect, test } from 'vitest'
import { contentWith, findings, withFrontmatter } from '../../support/content.ts'

const rule = 'review-is-not-overdue'

const reviewed = (day: string, every?: string) =>
  withFrontmatter(`title: 捡到钥匙\nreviewed: ${day}${every ? `\nreviewEvery: ${every}` : ''}`)

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('is silent on the last day and speaks on the day after', async () => {
  expect(await findings(rule, reviewed('2026-10-24', '30d'))).toEqual([])
  expect(await findings(rule, reviewed('2026-10-23', '30d'))).toEqual([
    '3: 这个流程最晚应在 2026-11-22 复核，上一次是 2026-10-23 → 照着走一遍，改好之后把日期改成 `reviewed: 2026-11-23`',
  ])
})

test('takes the time from the settings when the procedure sets none', async () => {
  expect(await findings(rule, reviewed('2026-08-25'))).toEqual([])
  expect(await findings(rule, reviewed('2026-08-24'))).toHaveLength(1)
  const settings = contentWith().sources.find(({ file }) => file === 'reference/settings.yaml')!.text
  const weekly = {
    'reference/settings.yaml': settings.replace('reviewEveryDefault: 90d', 'reviewEveryDefault: 7d'),
    'docs/procedures/aftersales/found-key.mdx': null,
  }
  expect(await findings(rule, { ...weekly, ...reviewed('2026-11-16') })).toEqual([])
  expect((await findings(rule, { ...weekly, ...reviewed('2026-11-15') }))[0]).toContain('最晚应在 2026-11-22 复核')
})

test('takes ninety days when there are no settings', async () => {
  const without = { 'reference/settings.yaml': null }
  expect(await findings(rule, { ...without, ...reviewed('2026-08-25') })).toEqual([])
  expect(await findings(rule, { ...without, ...reviewed('2026-08-24') })).toHaveLength(1)
})

test('leaves what cannot be read to the rules for days and lengths of time', async () => {
  expect(await findings(rule, reviewed('2020-02-30'))).toEqual([])
  expect(await findings(rule, reviewed('2020-01-01', '三个月'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙'))).toEqual([])
})
