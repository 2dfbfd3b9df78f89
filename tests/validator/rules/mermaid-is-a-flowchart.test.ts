import { expect, test } from 'vitest'
import { findings, messagesOf, withNodes } from '../../support/content.ts'

const rule = 'mermaid-is-a-flowchart'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const block = (text: string) => page(`\`\`\`mermaid\n${text}\n\`\`\``)
const fix = '第一行写 `flowchart TD`，用框和箭头表示；别的图请截图放进 public 文件夹'

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('quotes the word that asks for another kind of diagram', async () => {
  expect(await findings(rule, block('sequenceDiagram\n  买家->>客服: 在吗'))).toEqual([
    `6: \`sequenceDiagram\` 画的不是流程图 → ${fix}`,
  ])
  expect(await findings(rule, block('pie title 退货原因\n  "质量" : 3'))).toEqual([
    `6: \`pie\` 画的不是流程图 → ${fix}`,
  ])
})

test('says so of another kind of diagram that has a fault, too', async () => {
  expect(await findings(rule, block('sequenceDiagram\n  买家->>'))).toEqual([
    `6: \`sequenceDiagram\` 画的不是流程图 → ${fix}`,
  ])
  expect(await findings(rule, block('%% 退货原因\npie\n  "质量" 3'))).toEqual([`7: \`pie\` 画的不是流程图 → ${fix}`])
})

test('points at that word behind blank lines, comments and settings', async () => {
  const written = `
%% 买家怎么问
sequenceDiagram
  买家->>客服: 在吗`
  expect((await messagesOf(rule, block(written))).map(({ line }) => line)).toEqual([8])
  expect((await messagesOf(rule, block('---\ntitle: 原因\n---\npie\n  "质量" : 3'))).map(({ line }) => line)).toEqual([
    9,
  ])
})

test('looks at every block of a page and of a step', async () => {
  const pie = '```mermaid\npie\n  "质量" : 3\n```'
  expect((await messagesOf(rule, page(`${pie}\n\n${pie}`))).map(({ line }) => line)).toEqual([6, 11])
  const step = `<Step id="look" title="看图" next="done">
  看图。

  ${pie.replaceAll('\n', '\n  ')}
</Step>

<Exit id="done" outcome="好" when="完" />`
  expect((await messagesOf(rule, withNodes(step))).map(({ line }) => line)).toEqual([13])
})

test('keeps the line behind emoji, a byte order mark and Windows line ends', async () => {
  const text = '\uFEFF---\r\ntitle: 包裹\r\n---\r\n\r\n📦\r\n\r\n```mermaid\r\npie\r\n  "📦" : 3\r\n```\r\n'
  expect(await findings(rule, { 'docs/guides/parcels.mdx': text })).toEqual([`8: \`pie\` 画的不是流程图 → ${fix}`])
})

test('accepts flowcharts under both of their names', async () => {
  expect(await findings(rule, block('flowchart LR\n  a[收件] --> b[登记]'))).toEqual([])
  expect(await findings(rule, block('graph TD\n  a[收件] --> b[登记]'))).toEqual([])
})

test('leaves other languages alone, and flowcharts with a fault to another rule', async () => {
  expect(await findings(rule, page('```text\npie\n```\n\n````md\n```mermaid\npie\n```\n````'))).toEqual([])
  expect(await findings(rule, block('flowchart TD\n  a -> b'))).toEqual([])
})
