import { beforeAll, describe, expect, test } from 'vitest'
import { drawDiagram } from '../../src/diagrams/draw.ts'
import type { DiagramEdge } from '../../src/diagrams/model.ts'
import { readMermaid, type MermaidChart } from '../../src/diagrams/read-mermaid.ts'

/**
 * Mermaid's documentation of flowcharts, gone through from top to bottom: every construct is drawn, or it is a remark
 * with its line, which the check turns into a finding.
 */

beforeAll(async () => void (await readMermaid('flowchart TD\na')), 60_000)

async function chart(text: string): Promise<MermaidChart> {
  const reading = await readMermaid(text)
  expect(reading.problem).toBeUndefined()
  await drawDiagram(reading.diagram!, 'chart')
  return reading as MermaidChart
}

const inChart = (lines: string) => chart(`flowchart TD\n${lines}\n`)

describe('lines', () => {
  test.each<[string, Partial<DiagramEdge>]>([
    ['a --> b', { stroke: 'plain', tips: ['none', 'arrow'] }],
    ['a --- b', { stroke: 'plain', tips: ['none', 'none'] }],
    ['a <--> b', { stroke: 'plain', tips: ['arrow', 'arrow'] }],
    ['a --x b', { stroke: 'plain', tips: ['none', 'cross'] }],
    ['a --o b', { stroke: 'plain', tips: ['none', 'circle'] }],
    ['a x--x b', { stroke: 'plain', tips: ['cross', 'cross'] }],
    ['a o--o b', { stroke: 'plain', tips: ['circle', 'circle'] }],
    ['a x--> b', { stroke: 'plain', tips: ['cross', 'arrow'] }],
    ['a <--o b', { stroke: 'plain', tips: ['arrow', 'circle'] }],
    ['a ==> b', { stroke: 'thick', tips: ['none', 'arrow'] }],
    ['a === b', { stroke: 'thick', tips: ['none', 'none'] }],
    ['a <==> b', { stroke: 'thick', tips: ['arrow', 'arrow'] }],
    ['a ==x b', { stroke: 'thick', tips: ['none', 'cross'] }],
    ['a -.-> b', { stroke: 'dashed', tips: ['none', 'arrow'] }],
    ['a -.- b', { stroke: 'dashed', tips: ['none', 'none'] }],
    ['a <-.-> b', { stroke: 'dashed', tips: ['arrow', 'arrow'] }],
    ['a x-.-x b', { stroke: 'dashed', tips: ['cross', 'cross'] }],
    ['a -.-o b', { stroke: 'dashed', tips: ['none', 'circle'] }],
    ['a ~~~ b', { stroke: 'unseen' }],
    ['a ----> b', { stroke: 'plain', tips: ['none', 'arrow'] }],
    ['a ----- b', { stroke: 'plain', tips: ['none', 'none'] }],
    ['a ====> b', { stroke: 'thick', tips: ['none', 'arrow'] }],
    ['a -...-> b', { stroke: 'dashed', tips: ['none', 'arrow'] }],
    ['a -- 有 --> b', { label: '有', tips: ['none', 'arrow'] }],
    ['a -- 有 --- b', { label: '有', tips: ['none', 'none'] }],
    ['a ---|有| b', { label: '有', tips: ['none', 'none'] }],
    ['a -->|有| b', { label: '有', tips: ['none', 'arrow'] }],
    ['a --x|有| b', { label: '有', tips: ['none', 'cross'] }],
    ['a == 有 ==> b', { label: '有', stroke: 'thick' }],
    ['a -. 有 .-> b', { label: '有', stroke: 'dashed' }],
    ['a <-- 有 --> b', { label: '有', tips: ['arrow', 'arrow'] }],
    ['a x-- 有 --x b', { label: '有', tips: ['cross', 'cross'] }],
    ['a -->|"有 *~ &amp; <3"| b', { label: '有 *~ &amp; <3' }],
    ['a e1@--> b', { tips: ['none', 'arrow'] }],
    ['a-->b', { tips: ['none', 'arrow'] }],
    ['a --> b;', { tips: ['none', 'arrow'] }],
  ])('%s', async (line, edge) => {
    const { diagram } = await inChart(line)
    expect(diagram.edges).toEqual([expect.objectContaining({ from: 'a', to: 'b', ...edge })])
    expect(diagram.nodes.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('shapes', () => {
  test.each([
    ['a', 'box', 'a'],
    ['a[字]', 'box', '字'],
    ['a["字 (1) [2] {3} * ~ _ <3"]', 'box', '字 (1) [2] {3} * ~ _ <3'],
    ['a(字)', 'stadium', '字'],
    ['a([字])', 'stadium', '字'],
    ['a{字}', 'diamond', '字'],
    ['a{{字}}', 'hexagon', '字'],
    ['a[字<br>二<br/>三]', 'box', '字 二 三'],
    ['a["第一行\n第二行"]', 'box', '第一行\n第二行'],
    ['a@{ shape: rect, label: "字" }', 'box', '字'],
    ['a@{ shape: proc }', 'box', 'a'],
    ['a@{ shape: rounded }', 'stadium', 'a'],
    ['a@{ shape: terminal }', 'stadium', 'a'],
    ['a@{ shape: diam }', 'diamond', 'a'],
    ['a@{ shape: decision }', 'diamond', 'a'],
    ['a@{ shape: hex }', 'hexagon', 'a'],
    ['a@{\n  shape: prepare\n  label: 字\n}', 'hexagon', '字'],
  ])('%s is drawn as it is', async (line, shape, text) => {
    const { diagram, remarks } = await inChart(line)
    expect(diagram.nodes).toEqual([{ id: 'a', shape, text }])
    expect(remarks).toEqual([])
  })

  test.each([
    ['a((字))', 'stadium', '((…))'],
    ['a(((字)))', 'stadium', '(((…)))'],
    ['a(-字-)', 'stadium', '(-…-)'],
    ['a[[字]]', 'box', '[[…]]'],
    ['a[(字)]', 'box', '[(…)]'],
    ['a>字]', 'box', '>…]'],
    ['a[/字/]', 'box', '[/…/]'],
    ['a[\\字\\]', 'box', '[\\…\\]'],
    ['a[/字\\]', 'box', '[/…\\]'],
    ['a[\\字/]', 'box', '[\\…/]'],
    ...['fr-rect', 'cyl', 'lean-r', 'trap-t', 'notch-rect', 'lin-rect', 'fork', 'hourglass', 'brace', 'bolt', 'doc', 'delay', 'h-cyl',
      'curv-trap', 'tri', 'win-pane', 'f-circ', 'flip-tri', 'docs', 'st-rect', 'bow-rect', 'cross-circ', 'tag-doc', 'flag', 'odd', 'text', 'cloud', 'bang',
    ].map((name): [string, string, string] => [`a@{ shape: ${name}, label: "字" }`, 'box', name]),
    ...['circle', 'dbl-circ', 'sm-circ', 'fr-circ'].map((name): [string, string, string] => [`a@{ shape: ${name}, label: "字" }`, 'stadium', name]),
  ])('%s is drawn as another, and said so', async (line, shape, about) => {
    const { diagram, remarks } = await inChart(line)
    expect(diagram.nodes).toEqual([{ id: 'a', shape, text: '字' }])
    expect(remarks).toEqual([{ kind: 'shape', about, other: shape, line: 2, column: 1 }])
  }) // prettier-ignore
})

describe('what is not drawn as Mermaid would is said, with its line', () => {
  test.each([
    // Looks.
    ['a --> b\nclassDef red fill:#f00,stroke:#0f0', 'colour', 'classDef', 3],
    ['a --> b\nclass a,b red', 'colour', 'red', 3],
    ['a:::red --> b', 'colour', 'red', 2],
    ['a --> b\nstyle a fill:#f00', 'colour', 'style', 3],
    ['a --> b\nlinkStyle 0 stroke:#f00', 'colour', 'linkStyle', 3],
    ['a --> b\nlinkStyle default stroke:#f00', 'colour', 'linkStyle', 3],
    ['a --> b\nlinkStyle default interpolate basis', 'curve', 'interpolate', 3],
    ['a e1@--> b\ne1@{ curve: linear }', 'curve', 'e1', 3],
    ['a e1@--> b\ne1@{ animate: true }', 'animation', 'e1', 3],
    ['a e1@--> b\ne1@{ animation: fast }', 'animation', 'e1', 3],
    ['%%{init: {"theme": "dark"}}%%\na', 'settings', '%%{…}%%', 2],
    ['subgraph s\ndirection LR\na\nend', 'direction', 'LR', 3],
    ['direction RL\na', 'direction', 'RL', 2],
    ['a\nclick a "/x/" _blank', 'window', '_blank', 3],
    ['a\nclick a href "/x/" _self', 'window', '_self', 3],
    ['a["`**粗** _斜_`"]', 'markdown', '**粗** _斜_', 2],
    ['a -- "`**有**`" --> b', 'markdown', '**有**', 2],
    ['subgraph s ["`**组**`"]\na\nend', 'markdown', '**组**', 2],
    ['a["先看**订单**"]', 'markdown', '先看**订单**', 2],
    ['a["<b>粗</b>"]', 'tag', '<b>', 2],
    ['a["<img src="x" onerror="y">"]', 'tag', "<img src='x' onerror='y'>", 2],
    ['a["退款&nbsp;"]', 'entity', '&nbsp;', 2],
    ['a["#hearts;"]', 'entity', '#hearts;', 2],
    // Losses.
    ['a\nclick a callback', 'callback', 'callback', 3],
    ['a\nclick a call callback()', 'callback', 'callback', 3],
    ['a\nclick a call callback("x")', 'callback', 'callback', 3],
    ['a\nclick a callback "提示"', 'tooltip', '提示', 3],
    ['a\nclick a "/x/" "提示"', 'tooltip', '提示', 3],
    ['a\nclick a href "/x/" "提示" _blank', 'tooltip', '提示', 3],
    ['a\nclick b "/x/"', 'no-such-box', 'b', 3],
    ['a\nclick b call x()', 'no-such-box', 'b', 3],
    ['subgraph s\na\nend\nclick s "/x/"', 'group-link', 's', 5],
    ['a\nclick a "/x y/"', 'odd-link', '/x y/', 3],
    ['a\nclick a "/\\x.com/"', 'odd-link', '/\\x.com/', 3],
    ['a@{ icon: "fa:user", form: "square", label: "人" }', 'picture', 'a', 2],
    ['a@{ img: "/x.png", label: "图", w: 60, h: 60, constraint: "on" }', 'picture', 'a', 2],
    ['a["fa:fa-ban 不行"]', 'picture', 'fa:fa-ban', 2],
    ['subgraph s\na\nend\ns@{ view: collapsed }', 'collapsed', 's', 5],
    ['subgraph 一\na\nend\nsubgraph 二\nb --> a\nend', 'in-two-groups', 'a', 6],
    ['subgraph 一\n二\nend\nsubgraph 二\n一\nend', 'in-itself', '一', 6],
    ['subgraph s [一]\na\nend\nsubgraph s [二]\nb\nend', 'group-again', 's', 5],
    ['s[字]\nsubgraph s [一]\na\nend', 'box-and-group', 's', 2],
    ['a[一] --> b\nb --> a[二]', 'said-twice', 'a', 3],
    ['a ~~~|有| b', 'unseen-label', '有', 2],
    ['dev ---ops', 'glued-end', '---o', 2],
    ['a --> b\na["direction LR 说明"] --> c', 'odd-direction', 'direction LR', 3],
  ])('%j', async (lines, kind, about, line) => {
    const { remarks } = await inChart(lines)
    expect(remarks).toContainEqual(expect.objectContaining({ kind, about, line }))
  })

  test('in front matter, too', async () => {
    const { remarks } = await chart('---\ntitle: 题\nconfig:\n  theme: dark\n  look: handDrawn\n---\nflowchart TD\na\n')
    expect(remarks).toEqual([{ kind: 'settings', about: 'config', line: 3, column: 1 }])
  })
})

test.each([
  'a[满 50~100 元] --> b["单价*数量"] --> c["a_b_c"]',
  'a["赔付 = 单价*3*2，R&D，<3，#1"]',
  'a["3 ~ 5 天"] & b --> c & d',
  'subgraph 外\nsubgraph 内\na\nend\nb --> a\nend\nb --> 内\n外 --> c',
  'subgraph 外\ndirection TB\na\nend',
  '%% 注\na --> b\n%% 注 2',
  'accTitle: 名\naccDescr {\n  第一行\n  第二行\n}\na',
  'a\nclick a href "https://example.com/x?a=1&b=2"\n',
])('%j is drawn as it is', async (lines) => {
  expect((await inChart(lines)).remarks).toEqual([])
})
