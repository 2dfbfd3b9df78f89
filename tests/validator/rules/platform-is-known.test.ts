import { expect, test } from 'vitest'
import { findings, messagesOf, withFrontmatter } from '../../support/content.ts'

const rule = 'platform-is-known'

const choices = '从这些里选一个：`tmall`（天猫）、`jd`（京东）'

const card = (platform: string) => ({
  'reference/rule-cards/shop.yaml': `- id: shop-keys
  topic: 🔑钥匙保管
  platform: ${platform}
  text: 捡到的钥匙保管 7 天。
  protects: 失主
  checkedOn: 2026-11-01
  source: { title: 店内办法, date: 2026-02-28 }
  grade: A
  status: in-force
`,
})

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('suggests the platform that was meant, or lists them', async () => {
  const files = withFrontmatter('title: 捡到钥匙\nplatforms: [tmal, jd, 天猫]')
  expect(await findings(rule, files)).toEqual([
    '3: 平台 `tmal` 不在平台清单里 → 是不是 `tmall`（天猫）？全部见平台清单（reference/platforms.yaml）',
    '3: 平台 `天猫` 不在平台清单里 → 改成 `tmall`（天猫）',
  ])
})

test('points at each platform of a list', async () => {
  const files = withFrontmatter('title: 捡到🔑钥匙\nplatforms:\n  - tmall\n  - ebay\n  - "Amazon"')
  expect((await messagesOf(rule, files)).map(({ line, column }) => [line, column])).toEqual([
    [5, 5],
    [6, 5],
  ])
})

test('keeps its place with CRLF and a byte order mark', async () => {
  const files = withFrontmatter('title: 捡到钥匙\nplatforms: [tmall, ebay]')
  const [[file, text]] = Object.entries(files) as [[string, string]]
  const [message] = await messagesOf(rule, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect([message?.line, message?.column]).toEqual([3, 20])
})

test('looks at rule cards', async () => {
  expect(await findings(rule, card('tmal'))).toEqual([
    '3: 平台 `tmal` 不在平台清单里 → 是不是 `tmall`（天猫）？全部见平台清单（reference/platforms.yaml）',
  ])
  expect(await findings(rule, card('shop'))).toEqual([
    '3: 平台 `shop` 不在平台清单里 → 从这些里选一个：`law`（法律法规）、`tmall`（天猫）、`jd`（京东）',
  ])
})

test('knows the law as the platform of a card, not of a procedure', async () => {
  expect(await findings(rule, card('law'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nplatforms: [law]'))).toEqual([
    `3: 平台 \`law\` 不在平台清单里 → ${choices}`,
  ])
})

test('says nothing while the list itself cannot be read', async () => {
  expect(await findings(rule, { 'reference/platforms.yaml': '- id: [tmall\n' })).toEqual([])
})

test('is silent on a procedure that names none', async () => {
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙'))).toEqual([])
  expect(await findings(rule, withFrontmatter('title: 捡到钥匙\nplatforms: []'))).toEqual([])
})
