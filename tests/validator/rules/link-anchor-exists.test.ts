import { expect, test } from 'vitest'
import { findings, type Files } from '../../support/content.ts'

const rule = 'link-anchor-exists'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string, more: Files = {}) => findings(rule, { ...page(text), ...more }, ['/form.pdf'])

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('knows the ids of HTML tags', async () => {
  const written =
    '<h2 id="shelf">架子</h2>\n\n看<span id="left-side">左边</span>，见[一](#shelf)、[二](#left-side)、[三](#shelve)。'
  expect(await on(written)).toEqual([
    '7: 链接 `#shelve` 指向的页面上没有 `#shelve` 这一处 → 是不是 `/guides/parcels/#shelf`？',
  ])
})

test('knows the anchors of headings, steps and lists', async () => {
  const written = `[一](/guides/keys/#备用钥)
[二](/procedures/aftersales/found-key/#log-its)
[三](/registers/#R01)
[四](#架子)`
  expect(await on(written)).toEqual([
    '5: 链接 `/guides/keys/#备用钥` 指向的页面上没有 `#备用钥` 这一处 → 是不是 `/guides/keys/#备用钥匙`？',
    '6: 链接 `/procedures/aftersales/found-key/#log-its` 指向的页面上没有 `#log-its` 这一处 → 是不是 `/procedures/aftersales/found-key/#log-it`？',
    '7: 链接 `/registers/#R01` 指向的页面上没有 `#R01` 这一处 → 改成 `/registers/#r01`',
    '8: 链接 `#架子` 指向的页面上没有 `#架子` 这一处 → 去掉 `#架子`，或改成那一页上有的短名或小标题',
  ])
})

test('knows the anchors of the pages that are made from the lists', async () => {
  expect(await on('[一](/health/#reviews) [二](/matrix/#aftersales) [三](/#stages) [四](/flags/#_top)')).toEqual([])
  expect(await on('[一](/help/messages/#must-fix) [二](/roles/aftersales/#takes-part)')).toEqual([])
  expect(await on('[一](/health/#review)\n[二](/matrix/#presales)\n[三](/roles/aftersales/#stands-in)')).toEqual([
    '5: 链接 `/health/#review` 指向的页面上没有 `#review` 这一处 → 是不是 `/health/#reviews`？',
    '6: 链接 `/matrix/#presales` 指向的页面上没有 `#presales` 这一处 → 去掉 `#presales`，或改成那一页上有的短名或小标题',
    '7: 链接 `/roles/aftersales/#stands-in` 指向的页面上没有 `#stands-in` 这一处 → 去掉 `#stands-in`，或改成那一页上有的短名或小标题',
  ])
})

test('accepts Chinese anchors in either spelling, those of entries, and what has none', async () => {
  expect(await on('[一](/) [二](/form.pdf#page=2) [三](../keys/)')).toEqual([])
  expect(await on('[一](/guides/keys/?from=desk#备用钥匙) [二](/roles/aftersales/)')).toEqual([])
  const written = `## 架子

## 架子

[一](/guides/keys/#%E5%A4%87%E7%94%A8%E9%92%A5%E5%8C%99) [二](#架子-1) [三](https://a.example)`
  expect(await on(written)).toEqual([])
  expect(await on('[一](/rules/#cn-lost-property) [二](/replies/#as-open) [三](/flags/#red)')).toEqual([])
})

test('does not doubt the anchors of a page that cannot be read', async () => {
  const shelves = '---\ntitle: 架子\n---\n\n## 架子\n\n宽 <5 米\n'
  expect(await on('[架子](/guides/shelves/#架子)', { 'docs/guides/shelves.mdx': shelves })).toEqual([])
})

test('knows that a page is there which is no text, and not what is on it', async () => {
  const notText = { 'docs/guides/shelves.mdx': new Uint8Array([0xd4, 0xbf, 0xb3, 0xd7]) }
  expect(await on('[架子](/guides/shelves/) [左边](/guides/shelves/#左边)', notText)).toEqual([])
})

test('looks at what a box of a chart leads to, at the line that says so', async () => {
  const chart = '```mermaid\nflowchart TD\n  a[钥匙] --> b\n  click a "/guides/keys/"\n  click b "#nowhere"\n```'
  expect(await on(chart)).toEqual([expect.stringMatching(/^9: 链接 `#nowhere` 指向的页面上没有 `#nowhere` 这一处/)])
})

test('leaves a page that is not there, a draft and a missing slash to others', async () => {
  const draft = { 'docs/guides/doors.mdx': '---\ntitle: 门\ndraft: true\n---\n\n## 后门\n\n见[后门](#侧门)。\n' }
  expect(await on('[一](/guides/kyes/#一) [二](/guides/doors/#二) [三](/guides/keys#三) [四](#%)', draft)).toEqual([])
})

test('says nothing of a list that cannot be read', async () => {
  const link = '[规则](/rules/#cn-lost-property)'
  expect(await on(link, { 'reference/rule-cards/law.yaml': '- id: "cn\n' })).toEqual([])
  expect(await on(link, { 'reference/rule-cards/law.yaml': '[]' })).toHaveLength(1)
})
