import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Diagram } from '../../src/diagrams/model.ts'
import { readMermaid } from '../../src/diagrams/read-mermaid.ts'

// Mermaid is fetched once, and that takes a while.
beforeAll(async () => void (await readMermaid('flowchart TD\na')), 60_000)

/** What a text is read as; fails when it cannot be read. */
async function read(text: string): Promise<Diagram> {
  const { diagram, problem } = await readMermaid(text)
  expect(problem).toBeUndefined()
  return diagram!
}

const nodesOf = async (lines: string) => (await read(`flowchart TD\n${lines}`)).nodes
const edgesOf = async (lines: string) => (await read(`flowchart TD\n${lines}`)).edges

describe('boxes', () => {
  test('have their text and shape', async () => {
    const nodes = await nodesOf(
      'a[登记] --> b{有房号吗？}\nb --> c{{等失主}}\nb --> d([已封存])\nc --> e(铁盒)\nd --> f((完))\n',
    )
    expect(nodes).toEqual([
      { id: 'a', text: '登记', shape: 'box', href: undefined },
      { id: 'b', text: '有房号吗？', shape: 'diamond', href: undefined },
      { id: 'c', text: '等失主', shape: 'hexagon', href: undefined },
      { id: 'd', text: '已封存', shape: 'stadium', href: undefined },
      { id: 'e', text: '铁盒', shape: 'stadium', href: undefined },
      { id: 'f', text: '完', shape: 'stadium', href: undefined },
    ])
  })

  test('may say their shape in words', async () => {
    const nodes = await nodesOf(
      'a@{ shape: diam, label: "有房号吗？" }\nb@{ shape: hex }\nc@{ shape: pill }\nd@{ shape: doc }\n',
    )
    expect(nodes.map(({ text, shape }) => [text, shape])).toEqual([
      ['有房号吗？', 'diamond'],
      ['b', 'hexagon'],
      ['c', 'stadium'],
      ['d', 'box'],
    ])
  })

  test('are called by their id when they say nothing', async () => {
    expect((await nodesOf('钥匙 --> 铁盒\n')).map(({ text }) => text)).toEqual(['钥匙', '铁盒'])
  })

  test('say what their reader would see', async () => {
    const nodes = await nodesOf(
      'a["登记<br/>钥匙 #35;1 #quot;好#quot; #lt;3 #amp; #9829; #128230;"]\nb["「好」 & 1 < 2 (R01)"]\n',
    )
    expect(nodes.map(({ text }) => text)).toEqual(['登记 钥匙 #1 "好" <3 & ♥ 📦', '「好」 & 1 < 2 (R01)'])
  })

  test('leave an escape that stands for nothing as it is', async () => {
    const nodes = await nodesOf('a["#钥匙 #nothing; #constructor; #99999999999;"]\n')
    expect(nodes[0]?.text).toBe('#钥匙 #nothing; #constructor; #99999999999;')
  })

  test('keep brackets of HTML as text', async () => {
    const nodes = await nodesOf('a["<script>alert(1)</script>"]\n')
    expect(nodes[0]?.text).toBe('<script>alert(1)</script>')
  })

  test('may look as they like: colours are not read, and make no box', async () => {
    const nodes = await nodesOf('a:::red --> b\nclassDef red fill:#f00\nstyle x fill:#0f0\nlinkStyle 9 stroke:#f00\n')
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('arrows', () => {
  const plain = { stroke: 'plain', tips: ['none', 'arrow'] }

  test('have their label', async () => {
    expect(await edgesOf('a -->|有| b\nb -- 没有 --> c\nd -. 超时 .-> a\n')).toEqual([
      { from: 'a', to: 'b', label: '有', ...plain },
      { from: 'b', to: 'c', label: '没有', ...plain },
      { from: 'd', to: 'a', label: '超时', ...plain, stroke: 'dashed' },
    ])
  })

  test('may be many in a line, and lead back or to themselves', async () => {
    const edges = await edgesOf('a & e --> b & c --> d; d --> a; d --> d\n')
    expect(edges.map(({ from, to }) => from + to)).toEqual(['ab', 'ac', 'eb', 'ec', 'bd', 'cd', 'da', 'dd'])
  })
})

describe('links', () => {
  test('within the site and to https are kept', async () => {
    const nodes = await nodesOf(
      'a\nb\nc\nclick a "/guides/keys/"\nclick b href "https://example.com/keys?a=1&b=2" "提示"\nclick c "#log-it"\n',
    )
    expect(nodes.map(({ href }) => href)).toEqual(['/guides/keys/', 'https://example.com/keys?a=1&b=2', '#log-it'])
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'http://example.com/',
    '//example.com/',
    '/\\example.com/',
    '/\t/example.com/',
    '/ /example.com/',
  ])('to %j are dropped', async (address) => {
    const [node] = await nodesOf(`a[钥匙]\nclick a "${address}"\n`)
    expect(node).toEqual({ id: 'a', text: '钥匙', shape: 'box', href: undefined })
  })

  test('that are calls are dropped', async () => {
    const [node] = await nodesOf('a[钥匙]\nclick a call alert("好")\n')
    expect(node?.href).toBeUndefined()
  })
})

describe('groups', () => {
  test('have their title and their boxes, and are no boxes themselves', async () => {
    const { nodes, groups, edges } = await read(`flowchart TD
  subgraph desk ["前台 #quot;收件#quot;"]
    a --> b
  end
  subgraph 仓库
    c
  end
  b --> c
  b --> desk
`)
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(groups.map(({ title, nodes }) => [title, [...nodes].sort()])).toEqual([
      ['前台 "收件"', ['a', 'b']],
      ['仓库', ['c']],
    ])
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['a b', 'b c', 'b desk'])
  })

  test('stand in groups', async () => {
    const { groups } = await read('flowchart TD\nsubgraph 前台\na\nsubgraph 铁盒\nb\nend\nend\n')
    expect(groups).toEqual([
      { id: '铁盒', title: '铁盒', nodes: ['b'], within: '前台', after: 1 },
      { id: '前台', title: '前台', nodes: ['a'], within: undefined, after: 0 },
    ])
  })

  test('may be empty, stand before what is mentioned later, and be meant by an arrow', async () => {
    const { groups, nodes, edges } = await read('flowchart TD\na --> 仓库\nsubgraph 仓库\nend\n仓库 --> b\n')
    expect(groups).toEqual([{ id: '仓库', title: '仓库', nodes: [], within: undefined, after: 1 }])
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(edges.map(({ from, to }) => from + to)).toEqual(['a仓库', '仓库b'])
  })
})

test.each([
  ['flowchart TD', 'down'],
  ['flowchart TB', 'down'],
  ['graph LR', 'right'],
  ['flowchart RL', 'left'],
  ['flowchart BT', 'up'],
  ['flowchart', 'down'],
  ['graph', 'down'],
  ['flowchart-elk LR', 'right'],
])('%s runs %s', async (first, direction) => {
  expect((await read(`${first}\na --> b\n`)).direction).toBe(direction)
})

test('the title of the front matter stands above the chart, and is its name when it has no other', async () => {
  const top = '---\ntitle: "退货: 谁付"\n---\nflowchart TD\n'
  expect(await readMermaid(`${top}a\n`)).toMatchObject({ caption: '退货: 谁付', diagram: { title: '退货: 谁付' } })
  expect(await readMermaid(`${top}accTitle: 运费\na\n`)).toMatchObject({
    caption: '退货: 谁付',
    diagram: { title: '运费' },
  })
  expect(await readMermaid('flowchart TD\naccTitle: 运费\na\n')).toMatchObject({ caption: '运费' })
})

test('title and description are those for people who do not see the chart', async () => {
  const { title, description } = await read('flowchart TD\naccTitle: 钥匙 #35;1\naccDescr: 谁收、放哪里\na --> b\n')
  expect({ title, description }).toEqual({ title: '钥匙 #1', description: '谁收、放哪里' })
  expect(await read('flowchart TD\na\n')).toMatchObject({ title: '', description: '' })
})

describe('the line of a problem is true', () => {
  const before = {
    nothing: '',
    'blank lines': '\n  \n\n',
    comments: '%% 收件\n%% 登记\n',
    'comments and blank lines': '\n%% 收件\n\n  %% 登记\n\n',
    'front matter': '---\ntitle: 收件\n---\n',
    'front matter, comments and blank lines': '---\ntitle: 收件\n# 注\n---\n\n%% 登记\n\n',
    settings: '%%{init: {"theme": "dark"}}%%\n',
    'settings on several lines': '%%{\n  init: {\n    "theme": "dark"\n  }\n}%%\n\n',
  }

  const within = {
    nothing: '',
    comments: '  %% 登记\n%%\n  a --> c\n',
    'blank lines': '\n   \n',
    'blank lines behind a brace': '  e{有吗}  \n\n  \n',
    'a text on two lines': '  d["登记\n  钥匙"]\n',
    settings: '  %%{wrap}%%\n',
  }

  const cases = Object.entries(before).flatMap(([name, top]) =>
    Object.entries(within).map(([other, middle]) => ({ name, other, top, middle })),
  )

  test.each(cases)('behind $name above and $other within', async ({ top, middle }) => {
    const text = `${top}flowchart TD\n  a["📦 登记"] --> b\n${middle}  b -> c\n  c --> a\n`
    const line = text.slice(0, text.indexOf('b -> c')).split('\n').length
    expect(await readMermaid(text)).toMatchObject({ problem: { kind: 'unreadable', line } })
    expect(await readMermaid(text.replaceAll('\n', '\r\n'))).toMatchObject({ problem: { kind: 'unreadable', line } })
  })

  test('in the first line, whatever stands above it', async () => {
    for (const top of Object.values(before)) {
      const line = top.split('\n').length
      expect(await readMermaid(`${top}flowchrt TD\na --> b\n`)).toMatchObject({ problem: { kind: 'unreadable', line } })
    }
  })

  test('in the front matter', async () => {
    expect(await readMermaid('---\nconfig:\n  look: a: b\n---\nflowchart TD\na --> b\n')).toMatchObject({
      problem: { kind: 'unreadable', line: 3 },
    })
  })

  test.each([
    ['stands below a blank line', '\n---\ntitle: 收件\n---\nflowchart TD\na\n', 2],
    ['is not closed', '---\ntitle: 收件\nflowchart TD\na\n', 1],
    ['is closed further in', '---\ntitle: 收件\n  ---\nflowchart TD\na\n', 1],
    ['is there twice', '---\ntitle: 收件\n---\n\n---\ntitle: 登记\n---\nflowchart TD\na\n', 5],
  ])('where front matter starts that is none because it %s', async (_, text, line) => {
    expect(await readMermaid(text)).toMatchObject({ problem: { kind: 'unreadable', line } })
  })

  test('with the column where Mermaid stopped', async () => {
    expect(await readMermaid('flowchart TD\n  a --> b\n  b -> c\n')).toEqual({
      problem: { kind: 'unreadable', line: 3, column: 4 },
    })
  })

  test.each(['', '\n\n', '%% 待补\n'])('even of nothing: %j', async (text) => {
    expect(await readMermaid(text)).toMatchObject({ problem: { kind: 'unreadable' } })
  })
})

test.each([
  ['sequenceDiagram\n  a->>b: 您好', 'sequence'],
  ['pie\n  "退货": 3', 'pie'],
  ['gantt\n  title 排班', 'gantt'],
  ['classDiagram\n  class Key', 'classDiagram'],
  ['stateDiagram-v2\n  [*] --> a', 'stateDiagram'],
  ['erDiagram\n  KEY ||--o{ RING : on', 'er'],
  ['mindmap\n  钥匙', 'mindmap'],
  ['timeline\n  2026 : 开店', 'timeline'],
  ['---\ntitle: 退货\n---\n%% 待补\npie\n  "退货": 3', 'pie'],
])('another type of diagram is named: %j', async (text, type) => {
  expect(await readMermaid(text)).toEqual({ problem: { kind: 'other-diagram', type } })
})

test('readings at the same time do not get mixed up', async () => {
  const texts = Array.from({ length: 12 }, (_, index) =>
    index % 3 === 2 ? `flowchart TD\n  a${index} -> b\n` : `flowchart TD\n  a${index} --> b${index}\n`,
  )
  const readings = await Promise.all(texts.map(readMermaid))
  readings.forEach(({ diagram, problem }, index) => {
    if (index % 3 === 2) expect(problem).toMatchObject({ line: 2 })
    else expect(diagram?.nodes.map(({ id }) => id)).toEqual([`a${index}`, `b${index}`])
  })
})

test('nothing is thrown, whatever the text', async () => {
  const pieces = [
    'flowchart TD',
    'a',
    ' --> ',
    '[',
    ']',
    '{',
    '}',
    '"',
    '|',
    '\n',
    '---\n',
    '%%',
    '%%{',
    '}%%',
    '#',
    ';',
    '@{',
    'end',
    'subgraph ',
    'click ',
    '钥匙',
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), async (some) => {
      const text = some.join('')
      for (const written of [text, `flowchart TD\n${text}`]) {
        const { problem } = await readMermaid(written)
        if (problem?.kind !== 'unreadable') continue
        expect(problem.line).toBeGreaterThan(0)
        expect(problem.line).toBeLessThanOrEqual(written.split('\n').length + 1)
        expect(problem.column).toBeGreaterThan(0)
      }
    }),
    { seed: 7, numRuns: 300 },
  )
})
