import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagram } from '../../src/diagrams/model.ts'
import { readMermaid } from '../../src/diagrams/read-mermaid.ts'

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

  test('may look as they like: colours are not read', async () => {
    const nodes = await nodesOf('a:::red --> b\nclassDef red fill:#f00\nstyle b fill:#0f0\nlinkStyle 0 stroke:#f00\n')
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('arrows', () => {
  test('have their label; dotted ones are dashed', async () => {
    expect(await edgesOf('a -->|有| b\nb -- 没有 --> c\nc -.-> d\nd -. 超时 .-> a\na ==> c\na --- d\n')).toEqual([
      { from: 'a', to: 'b', label: '有', isDashed: false },
      { from: 'b', to: 'c', label: '没有', isDashed: false },
      { from: 'c', to: 'd', label: '', isDashed: true },
      { from: 'd', to: 'a', label: '超时', isDashed: true },
      { from: 'a', to: 'c', label: '', isDashed: false },
      { from: 'a', to: 'd', label: '', isDashed: false },
    ])
  })

  test('may be many in a line, and lead back or to themselves', async () => {
    const edges = await edgesOf('a --> b & c --> d; d --> a; d --> d\n')
    expect(edges.map(({ from, to }) => from + to)).toEqual(['ab', 'ac', 'bd', 'cd', 'da', 'dd'])
  })

  test('that are not to be seen are left out', async () => {
    expect(await edgesOf('a ~~~ b\na --> b\n')).toHaveLength(1)
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
    'guides/keys/',
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

  test('within a group stand beside it', async () => {
    const { groups } = await read('flowchart TD\nsubgraph 前台\na\nsubgraph 铁盒\nb\nend\nend\n')
    expect(new Map(groups.map(({ title, nodes }) => [title, nodes]))).toEqual(
      new Map([
        ['铁盒', ['b']],
        ['前台', ['a']],
      ]),
    )
  })
})

test.each([
  ['flowchart TD', 'down'],
  ['flowchart TB', 'down'],
  ['graph LR', 'right'],
  ['flowchart RL', 'right'],
  ['flowchart BT', 'down'],
])('%s runs %s', async (first, direction) => {
  expect((await read(`${first}\na --> b\n`)).direction).toBe(direction)
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
