import { expect, test } from 'vitest'
import { findings, messagesOf } from '../../support/content.ts'

const rule = 'chart-has-name'

const page = (text: string) => ({ 'docs/guides/parcels.mdx': `---\ntitle: 包裹\n---\n\n${text}\n` })
const on = (text: string) => findings(rule, page(`\`\`\`mermaid\n${text}\n\`\`\``))

test('is silent on the sound content', async () => {
  expect(await findings(rule)).toEqual([])
})

test('asks for the name and the description that are missing', async () => {
  expect(await on('flowchart TD\n  a --> b')).toEqual([
    '5: 这张流程图没有名字，也没有说明 → 在 `flowchart` 那一行下面加两行：`accTitle: 退货运费由谁承担`、`accDescr: 先看原因，再看规则卡`，换成这张图自己的话',
  ])
  expect(await on('flowchart TD\n  accTitle: 代收\n  a --> b')).toEqual([
    '5: 这张流程图没有说明 → 在 `flowchart` 那一行下面加一行：`accDescr: 先看原因，再看规则卡`，换成这张图自己的话',
  ])
  expect(await on('flowchart TD\n  accDescr: 先登记\n  a --> b')).toEqual([
    '5: 这张流程图没有名字 → 在 `flowchart` 那一行下面加一行：`accTitle: 退货运费由谁承担`，换成这张图自己的话',
  ])
})

test('takes the title of the front matter for a name', async () => {
  expect(await on('---\ntitle: 代收\n---\nflowchart TD\n  accDescr: 先登记\n  a --> b')).toEqual([])
  expect(await on('flowchart TD\n  accTitle: 代收\n  accDescr {\n    先登记\n  }\n  a --> b')).toEqual([])
})

test('looks at every chart, wherever it stands and however its fence is written', async () => {
  const text = [
    '~~~mermaid',
    'flowchart TD',
    '  a',
    '~~~',
    '',
    '- 图：',
    '',
    '  ```Mermaid title="图"',
    '  flowchart TD',
    '    a',
    '  ```',
    '',
    '> ```MERMAID',
    '> flowchart TD',
    '>   a',
    '> ```',
  ].join('\n')
  expect((await messagesOf(rule, page(text))).map(({ line }) => line)).toEqual([5, 12, 17])
})

test('leaves charts that cannot be read to another rule', async () => {
  expect(await on('flowchart TD\n  a -> b')).toEqual([])
  expect(await on('pie\n  "质量" : 3')).toEqual([])
})
