import { expect, test } from 'vitest'
import { drawDiagram } from '../../src/diagrams/draw.ts'
import { toHtml } from 'hast-util-to-html'
import { chartsAsText } from '../../src/site/search-index/built-pages.ts'
import { readMermaid } from '../../src/diagrams/read-mermaid.ts'

test('a page is indexed with the words of its charts instead of the drawings', async () => {
  const { diagram } = await readMermaid(
    'flowchart TD\n  subgraph s [店铺]\n    a["<b>&"] -->|有| b[店铺处理退款申请和退货]\n  end',
  )
  const svg = toHtml((await drawDiagram(diagram!, 'chart')).screen)
  expect(chartsAsText(`<p>前</p>${svg}<p>后</p>`)).toBe(
    '<p>前</p><p>店铺</p><p>&#x3C;b>&#x26;</p><p>店铺处理退款申请和退货</p><p>有</p><p>后</p>',
  )
}, 60_000)
