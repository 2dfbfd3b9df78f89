import { expect, test } from 'vitest'
import { exampleFile, findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'date-is-real'

const reviewed = (line: string) => withFrontmatter(`title: 捡到🔑钥匙\nowner: aftersales\n${line}`)

const card = (checkedOn: string, more = '') => ({
  'reference/rule-cards/shop.yaml': `- id: shop-keys
  platform: law
  topic: 钥匙保管
  text: 捡到的钥匙保管 7 天。
  protects: 失主
  checkedOn: ${checkedOn}
  source: { title: 店内办法, date: 2026-02-30${more} }
  grade: A
  status: in-force
`,
})

const reply = (reviewBy: string) => ({
  'replies/presales.yaml': `- code: PRE-HELLO
  title: 问候
  stage: presales
  when: 第一次说话时
  variants: [{ id: hello, when: 第一次, text: 您好，请说。 }]
  mustSay: []
  mustNot: [争辩]
  version: 1
  reviewBy: ${reviewBy}
`,
})

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for the day of the last review', async () => {
  const fix = '在设置里加一行 `reviewed: 2026-11-20`，写照着走过一遍的那天'
  expect(await findings(rule, reviewed('version: 1'))).toEqual([`2: 没有写最近一次复核的日期 → ${fix}`])
  expect(await findings(rule, reviewed('reviewed:'))).toEqual([`4: 没有写最近一次复核的日期 → ${fix}`])
  expect(await findings(rule, reviewed('reviewed: " "'))).toEqual([`4: 没有写最近一次复核的日期 → ${fix}`])
})

test.each(['2026/11/2', '2026年11月2日', '2026-11-2', '2026.11.02', '20261102', '2026-11-02 9:30'])(
  'rewrites %s',
  async (day) => {
    expect(await findings(rule, reviewed(`reviewed: "${day}"`))).toEqual([
      `4: 复核日期 \`${day}\` 的写法不对 → 改成 \`2026-11-02\``,
    ])
  },
)

test.each(['2026-02-30', '2026-2-30', '2025-02-29', '2026-13-01'])('knows that there is no %s', async (day) => {
  expect(await findings(rule, reviewed(`reviewed: ${day}`))).toEqual([
    `4: 复核日期 \`${day}\` 这一天不存在 → 对照日历改成真实的日期`,
  ])
})

test.each(['上个月', '26-11-20', '2026-11'])('says how a day is written where it is %s', async (day) => {
  expect(await findings(rule, reviewed(`reviewed: ${day}`))).toEqual([
    `4: 复核日期 \`${day}\` 不是日期 → 写成年-月-日，月和日各两位，例如 \`2026-11-20\``,
  ])
})

test('leaves a day whose name is nearly right to another rule', async () => {
  expect(await findings(rule, reviewed('reviewd: 2026-11-02'))).toEqual([])
})

test('is silent on a leap day, and with CRLF and a byte order mark', async () => {
  expect(await findings(rule, reviewed('reviewed: 2024-02-29'))).toEqual([])
  const windows = (line: string) => ({
    [exampleFile]: `\uFEFF${reviewed(line)[exampleFile]}`.replaceAll('\n', '\r\n'),
  })
  expect(await findings(rule, windows('reviewed: 2026-11-01'))).toEqual([])
  expect(await findings(rule, windows('reviewed: 2026-11-31'))).toEqual([
    '4: 复核日期 `2026-11-31` 这一天不存在 → 对照日历改成真实的日期',
  ])
})

test('leaves a value that is not text, and settings that cannot be read, to their own rules', async () => {
  expect(await findings(rule, reviewed('reviewed: 20261120'))).toEqual([])
  expect(await findings(rule, reviewed('reviewed: [2026-11-20'))).toEqual([])
  expect(await findings(rule, { [exampleFile]: '---\ntitle: 捡到钥匙\n\n没有收尾。\n' })).toEqual([])
})

test('looks at each day of a rule card, but not at the date of its source, which may be a month', async () => {
  const files = card('2026-11-31\n  effectiveFrom: 2026-00-10', ', archived: 2026-06-31')
  const messages = await messagesOf(rule, files)
  expect(messages.map(({ line, column, reason }) => `${line}:${column}: ${reason}`)).toEqual([
    '6:14: 规则卡 `shop-keys` 的日期 `2026-11-31` 这一天不存在',
    '7:18: 规则卡 `shop-keys` 的日期 `2026-00-10` 这一天不存在',
    '8:54: 规则卡 `shop-keys` 的日期 `2026-06-31` 这一天不存在',
  ])
  expect(await findings(rule, card('2026-11-30'))).toEqual([])
})

test('looks at the day by which a reply is to be reviewed', async () => {
  expect(await findings(rule, reply('2026-09-31'))).toEqual([
    '9: 短语 `PRE-HELLO` 的日期 `2026-09-31` 这一天不存在 → 对照日历改成真实的日期',
  ])
  expect(await findings(rule, reply('2026-09-30'))).toEqual([])
})
