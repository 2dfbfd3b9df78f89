import { beforeAll, expect, test } from 'vitest'
import { blockWords } from '../../src/search/chart-words.ts'
import { entriesOf } from '../../src/search/entries.ts'
import { sectionsOf } from '../../src/search/sections.ts'
import { contentWith } from '../support/content.ts'

const chart =
  'flowchart TD\n  accTitle: 申请退款\n  subgraph shop [店铺]\n    buyer[买家申请] -->|"<3 天"| look[店铺处理]\n  end'

beforeAll(async () => void (await blockWords({ language: 'mermaid', text: chart })), 60_000)

test('a chart says its words and none of its source', async () => {
  const words = '申请退款；店铺；买家申请；店铺处理；<3 天'
  expect(await blockWords({ language: 'mermaid', text: chart })).toBe(words)
  expect(await blockWords({ language: 'Mermaid', text: chart })).toBe(words)
})

test('any other block says itself, and so does a chart that cannot be drawn', async () => {
  expect(await blockWords({ language: 'yaml', text: 'a: b' })).toBe('a: b')
  expect(await blockWords({ language: 'mermaid', text: 'pie\n  "质量": 3' })).toBe('pie\n  "质量": 3')
})

test('the parts of a page hold the words of its charts, in lists and quotes, too', async () => {
  const indented = (before: string) =>
    ['```mermaid', ...chart.split('\n'), '```'].map((line) => before + line).join('\n')
  const text = `---\ntitle: 包裹\n---\n\n## 买家申请以后\n\n${indented('')}\n\n- 图：\n\n${indented('  ')}\n\n> 见\n>\n${indented('> ')}\n`
  const entries = await entriesOf(contentWith({ 'docs/guides/parcels.mdx': text }))
  const said = entries.filter(({ address }) => address.startsWith('/guides/parcels/')).flatMap((entry) => entry.text)
  expect(said.filter((words) => words.includes('店铺；买家申请；店铺处理；<3 天'))).toHaveLength(3)
  expect(said.join('\n')).not.toMatch(/flowchart|subgraph|-->/)
})

test('an excerpt shows brackets as they were written', () => {
  const page = { raw_content: 'R&amp;D，\u200b&lt;3 \u200b天 --&gt; ', anchors: [] }
  expect(sectionsOf(page)[0]?.text).toBe('R&amp;D，<3 天 -->')
})
