import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'mermaid-is-readable'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const block = (text: string) => page(`\`\`\`mermaid\n${text}\n\`\`\``)
const on = (text: string) => findings(rule, block(text))
const fix =
  '框写成 `A[文字]`，判断写成 `B{问题}`，连线写成 `A --> B` 或 `B -->|条件| C`；文字里有括号的用双引号包起来：`A["文字（说明）"]`'
const firstLine = '第一行写 `flowchart TD`（从上往下）或 `flowchart LR`（从左往右），框和箭头从第二行写起'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('quotes the line that cannot be read', async () => {
  expect(await on('flowchart TD\n  a[收件] --> b[登记]\n  b -> c[上架]')).toEqual([
    `8: 流程图的这一行读不懂：b -> c[上架] → ${fix}`,
  ])
  expect(await on('flowchart TD\n  a[登记(表)] --> b[上架]')).toEqual([
    `7: 流程图的这一行读不懂：a[登记(表)] --> b[上架] → ${fix}`,
  ])
  expect(await on('flowchart TD\n  a[收件] -->|有房号 b[登记]')).toEqual([
    `7: 流程图的这一行读不懂：a[收件] -->|有房号 b[登记] → ${fix}`,
  ])
})

test('counts comments, settings and blank lines', async () => {
  const written = `%% 收件
flowchart TD
  %% 登记
  a --> b
  b -> c`
  expect((await messagesOf(rule, block(written))).map(({ line }) => line)).toEqual([10])
  const other = `---
title: 收件
---

flowchart TD
  b -> c`
  expect((await messagesOf(rule, block(other))).map(({ line }) => line)).toEqual([11])
})

test('says how the first line begins', async () => {
  expect(await on('flowchar TD\n  a --> b')).toEqual([`6: 流程图的第一行读不懂：flowchar TD → ${firstLine}`])
  expect(await on('flowchart 从上往下\n  a --> b')).toEqual([
    `6: 流程图的第一行读不懂：flowchart 从上往下 → ${firstLine}`,
  ])
  expect(await on('%% 收件\n  a --> b')).toEqual([`7: 流程图的第一行读不懂：a --> b → ${firstLine}`])
})

test('tells an empty block and an unfinished one from a line that cannot be read', async () => {
  expect(await on('\n%% 待补')).toEqual([
    '5: 这一块流程图是空的 → 第一行写 `flowchart TD`，下面写框和箭头；用不上就删掉这一块',
  ])
  expect(await on('flowchart TD\n  subgraph 前台\n  a --> b\n')).toEqual([
    '8: 流程图到最后还没有写完 → 每个 `subgraph` 后面都要有一行 `end`，括号和引号都要成对',
  ])
})

test('looks at every block of a page and of a step', async () => {
  const bad = '```mermaid\nflowchart TD\n  b -> c\n```'
  expect((await messagesOf(rule, page(`${bad}\n\n${bad}`))).map(({ line }) => line)).toEqual([7, 12])
  const step = `<Step id="look" title="看图" next="done">
  看图。

  ${bad.replaceAll('\n', '\n  ')}
</Step>

<Exit id="done" outcome="好" when="完" />`
  expect((await messagesOf(rule, withNodes(step))).map(({ line }) => line)).toEqual([14])
})

test('keeps the line behind emoji, a byte order mark and Windows line ends', async () => {
  const chart = '```mermaid\r\nflowchart TD\r\n  a["📦📦 收件"] --> b\r\n  b -> c\r\n```'
  const text = `\uFEFF---\r\ntitle: 包裹\r\n---\r\n\r\n${chart}\r\n`
  expect(await findings(rule, { 'docs/guides/parcels.mdx': text })).toEqual([
    `8: 流程图的这一行读不懂：b -> c → ${fix}`,
  ])
})

test('accepts flowcharts that are sound, and leaves other diagrams to another rule', async () => {
  const written = `flowchart TD
  accTitle: 代收
  收件["收件（前台）📦"] --> 登记{有房号吗？}
  登记 -->|有| 上架
  登记 -.->|没有| 封存`
  expect(await on(written)).toEqual([])
  expect(await on('graph LR\n  subgraph 前台\n  a --> b\n  end')).toEqual([])
  expect(await on('pie title 退货原因\n  "质量" : 3')).toEqual([])
  expect(await on('pie title 退货原因\n  "质量" 3')).toEqual([])
  expect(await findings(rule, page('```text\nflowchart TD\n  a -> b\n```'))).toEqual([])
})
