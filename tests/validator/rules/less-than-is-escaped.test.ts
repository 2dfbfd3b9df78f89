import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'less-than-is-escaped'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('quotes what follows the sign and says how to write it', async () => {
  expect(await findings(rule, page('运费 <5 元'))).toEqual([
    '5: `<` 后面跟着「5 元」，会被当成标签的开头 → 写成「小于 5 元」，或者用 `&lt;` 代替 `<`',
  ])
})

test('finds it in a step, a list and a table', async () => {
  const step = `<Step id="weigh" title="称重" next="done">
  重量 <3 斤。
</Step>

<Exit id="done" outcome="好" when="完" />`
  expect(await findings(rule, withNodes(step))).toEqual([
    '10: `<` 后面跟着「3 斤」，会被当成标签的开头 → 写成「小于 3 斤」，或者用 `&lt;` 代替 `<`',
  ])
  expect((await messagesOf(rule, page('- 信封\n- 重量 <3 斤'))).map(({ line }) => line)).toEqual([6])
  expect((await messagesOf(rule, page('| 重量 |\n| - |\n| <3 斤 |'))).map(({ line }) => line)).toEqual([7])
})

test('has other words for at most, and for a sign at the end of a line', async () => {
  expect(await findings(rule, page('运费 <=5 元'))).toEqual([
    '5: `<=` 后面跟着「5 元」，会被当成标签的开头 → 写成「不超过 5 元」，或者用 `&lt;=` 代替 `<=`',
  ])
  expect(await findings(rule, page('运费 <'))).toEqual(['5: 行末的 `<` 会被当成标签的开头 → 用 `&lt;` 代替 `<`'])
})

test('quotes eight characters and does not cut an emoji in two', async () => {
  const [finding] = await findings(rule, page(`重量 <${'📦'.repeat(9)}`))
  expect(finding).toContain(`后面跟着「${'📦'.repeat(8)}」`)
  const [family] = await findings(rule, page(`票价 <${'👨‍👩‍👧'.repeat(9)}`))
  expect(family).toContain(`后面跟着「${'👨‍👩‍👧'.repeat(8)}」`)
})

test('makes a link of an address in angle brackets', async () => {
  expect(await findings(rule, page('见 <https://a.example>。'))).toEqual([
    '5: `<https://a.example>` 会被当成标签的开头 → 写成 `[网站的名字](https://a.example)`',
  ])
  expect(await findings(rule, page('见 <http://a.example/?b=1>。'))).toEqual([
    '5: `<http://a.example/?b=1>` 会被当成标签的开头 → 写成 `[网站的名字](https://a.example/?b=1)`',
  ])
  expect(await findings(rule, page('写信给 <front@desk.example>。'))).toEqual([
    '5: `<front@desk.example>` 会被当成标签的开头 → 写成 `[front@desk.example](mailto:front@desk.example)`',
  ])
})

test('takes a Chinese word in angle brackets for a word', async () => {
  const mended = (line: number, word: string) =>
    `${line}: \`<${word}>\` 会被当成标签 → 写成「${word}」；要显示尖括号，写成 \`&lt;${word}>\``
  expect(await findings(rule, page('您好 <姓名>，在的。'))).toEqual([mended(5, '姓名')])
  expect(await findings(rule, page('您好 <姓名，称呼>，在的。'))).toEqual([mended(5, '姓名，称呼')])
  const step = `<Step id="call" title="打电话" next="done">
  <姓名 电话>
</Step>

<Exit id="done" outcome="好" when="完" />`
  expect(await findings(rule, withNodes(step))).toEqual([mended(10, '姓名 电话')])
  expect(await findings(rule, page('您好 「姓名」，&lt;姓名>，在的。'))).toEqual([])
})

test('says what a comment is written like here', async () => {
  expect(await findings(rule, page('包裹放在架子上。\n\n<!-- 架子下个月换 -->'))).toEqual([
    '7: `<!-- -->` 在这里不是注释 → 不给人看的话写成 `{/* … */}`，或者直接删掉',
  ])
})

test('keeps the place behind emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 包裹\r\n---\r\n\r\n📦📦 运费 <5 元\r\n'
  const messages = await messagesOf(rule, { 'docs/guides/parcels.mdx': text })
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:9'])
})

test('reports every sign of every page', async () => {
  const files = {
    ...page('运费 <5 元\n\n重量 <3 斤'),
    'docs/guides/umbrellas.mdx': '---\ntitle: 雨伞\n---\n\n押金 <9 元\n',
  }
  expect((await messagesOf(rule, files)).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'docs/guides/parcels.mdx:5',
    'docs/guides/parcels.mdx:7',
    'docs/guides/umbrellas.mdx:5',
  ])
})

test('accepts the sign with a space behind it, escaped, as code, and in a Markdown page', async () => {
  expect(await findings(rule, page('运费 < 5 元，&lt;5 元，\\<5 元，`<5 元`\n\n```text\n<5 元\n```'))).toEqual([])
  expect(await findings(rule, { 'docs/guides/parcels.md': '---\ntitle: 包裹\n---\n\n运费 <5 元\n' })).toEqual([])
})

test('says of a sign in a table only what belongs to it', async () => {
  for (const [row, words] of [
    ['| 金额<50元 | 转组长 |', '50元'],
    ['| 满<1,000 元，转组长 | 好 |', '1,000 元'],
    ['| <0.5 斤|好 |', '0.5 斤'],
    ['| <30 分钟（含） | 好 |', '30 分钟'],
  ]) {
    const [finding] = await findings(rule, page(`| 情况 | 怎么办 |\n| --- | --- |\n${row}`))
    expect(finding).toContain(`写成「小于 ${words}」`)
  }
})
