import { expect, test } from 'vitest'
import { contentWith, exampleFile, findings, messagesOf, withFrontmatter, withNodes } from '../../support/content.ts'

const rule = 'duration-is-readable'

const general = '写成 1 到 9999 的整数加单位：`30m` 是 30 分钟，`24h` 是 24 小时，`7d` 是 7 天'
const tag = (within: string) => `<Step id="log-it" title="登记🔑钥匙" within="${within}" next="done">`
const step = (within: string) =>
  withNodes(`${tag(within)}\n  写下时间。\n</Step>\n\n<Exit id="done" outcome="已归还" when="失主取走" />`)
const settings = contentWith().sources.find(({ file }) => file === 'reference/settings.yaml')!.text

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test.each([
  ['30分钟', '30m'],
  ['30 min', '30m'],
  ['30分钟内', '30m'],
  ['2小时', '2h'],
  ['2个小时以内', '2h'],
  ['24H', '24h'],
  ['1.5小时', '90m'],
  ['1小时30分', '90m'],
  ['半小时', '30m'],
  ['1h30m', '90m'],
  ['２４h', '24h'],
  ['48 hours', '48h'],
  ['7天', '7d'],
  ['07日', '7d'],
  ['7 d', '7d'],
])('rewrites %s as %s', async (within, fix) => {
  expect(await findings(rule, step(within))).toEqual([
    `9: 步骤「登记🔑钥匙」的时长 \`${within}\` 读不出来 → 改成 \`${fix}\``,
  ])
})

test.each(['尽快', '24', '24-48小时', '7个工作日', '2周', '0天', '-2h'])(
  'says how a length of time is written where %s leaves it open',
  async (within) => {
    expect(await findings(rule, step(within))).toEqual([
      `9: 步骤「登记🔑钥匙」的时长 \`${within}\` 读不出来 → ${general}`,
    ])
  },
)

test('reads up to four digits', async () => {
  expect(await findings(rule, step('9999m'))).toEqual([])
  expect(await findings(rule, step('1m'))).toEqual([])
  expect(await findings(rule, step('10000m'))).toEqual([`9: 步骤「登记🔑钥匙」的时长 \`10000m\` 读不出来 → ${general}`])
  expect(await findings(rule, step('0m'))).toEqual([`9: 步骤「登记🔑钥匙」的时长 \`0m\` 读不出来 → ${general}`])
})

test('looks at decisions and waits too', async () => {
  const files = withNodes(`
<Decision id="is-tagged" ask="有房号吗？" within="1天">
  看牌子。

  <Branch when="有" to="call" />
  <Branch when="没有" to="done" />
</Decision>

<Wait id="call" for="失主来取" within="一周" next="done" timeout="done">打电话。</Wait>

<Exit id="done" outcome="已归还" when="失主取走" />`)
  expect(await findings(rule, files)).toEqual([
    '10: 判断「有房号吗？」的时长 `1天` 读不出来 → 改成 `1d`',
    `17: 等待「失主来取」的时长 \`一周\` 读不出来 → ${general}`,
  ])
})

test('looks at how often a procedure is reviewed', async () => {
  const every = (text: string) => withFrontmatter(`title: 捡到钥匙\nreviewed: 2026-11-01\nreviewEvery: ${text}`)
  expect(await findings(rule, every('90天'))).toEqual(['4: `reviewEvery` 的时长 `90天` 读不出来 → 改成 `90d`'])
  expect(await findings(rule, every('三个月'))).toEqual([`4: \`reviewEvery\` 的时长 \`三个月\` 读不出来 → ${general}`])
  expect(await findings(rule, every('""'))).toEqual([
    '4: `reviewEvery` 的时长是空的 → 写上时长，例如 `90d`，或删掉这一行',
  ])
  expect(await findings(rule, every('90'))).toEqual([])
})

test('looks at how often all procedures are reviewed', async () => {
  const files = { 'reference/settings.yaml': settings.replace('reviewEveryDefault: 90d', 'reviewEveryDefault: 90 天') }
  expect(await findings(rule, files)).toEqual(['16: `reviewEveryDefault` 的时长 `90 天` 读不出来 → 改成 `90d`'])
})

test('points at the text, with Chinese and emoji before it, CRLF and a byte order mark', async () => {
  const windows = `\uFEFF${step('2小时')[exampleFile]}`.replaceAll('\n', '\r\n')
  const [message] = await messagesOf(rule, { [exampleFile]: windows })
  expect(message).toMatchObject({ line: 9, column: tag('2小时').indexOf('2小时') + 1 })
})

test('is silent where no time is written, or spaces stand around it', async () => {
  expect(await findings(rule, step(''))).toEqual([])
  expect(await findings(rule, step(' 2h '))).toEqual([])
})
