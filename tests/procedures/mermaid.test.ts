import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMermaid } from '../../src/diagrams/read-mermaid.ts'
import { flowchart } from '../../src/procedures/flowchart.ts'
import { mermaidOf } from '../../src/procedures/mermaid.ts'
import type { Procedure } from '../../src/procedures/model.ts'
import { procedureOf } from '../support/procedure.ts'

const place = { line: 1, column: 1 }
const written = (value: string) => ({ value, place })

/** A procedure with every kind of node and of way, in which titles and branches say what they are told to. */
function procedureThatSays(title: string, words: readonly [string, string, string, string, string, string]): Procedure {
  const [step, decision, wait, exit, yes, no] = words
  const procedure = procedureOf(`
<Step id="end" next="is-named" />
<Decision id="is-named">
  <Branch to="subgraph" />
  <Branch to="kept" />
</Decision>
<Wait id="subgraph" next="kept" timeout="end" />
<Exit id="kept" />`)
  const nodes = procedure.nodes.map((node): Procedure['nodes'][number] => {
    if (node.kind === 'step') return { ...node, title: written(step) }
    if (node.kind === 'wait') return { ...node, for: written(wait) }
    if (node.kind === 'exit') return { ...node, outcome: written(exit) }
    const [first, second] = node.branches
    return {
      ...node,
      ask: written(decision),
      branches: [
        { ...first!, when: written(yes) },
        { ...second!, when: written(no) },
      ],
    }
  })
  return { ...procedure, title: written(title), nodes }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Reads back what was written, and holds it against the chart that the page shows. */
async function expectSameChart(procedure: Procedure): Promise<void> {
  const { diagram, problem } = await readMermaid(mermaidOf(procedure))
  expect(problem).toBeUndefined()
  const shown = flowchart(procedure)
  const nameOf = new Map(procedure.nodes.map(({ id }, index) => [id, `n${index + 1}`]))
  expect(diagram?.title).toBe(oneLine(procedure.title?.value ?? '') || procedure.id)
  expect(diagram?.direction).toBe('down')
  expect(diagram?.nodes.map(({ id, text, shape }) => ({ id, text, shape }))).toEqual(
    shown.nodes.map(({ id, text, shape }) => ({ id: nameOf.get(id), text: oneLine(text) || id, shape })),
  )
  expect(diagram?.edges).toEqual(
    shown.edges.map((edge) => ({
      ...edge,
      from: nameOf.get(edge.from),
      to: nameOf.get(edge.to),
      label: oneLine(edge.label),
    })),
  )
}

test('writes a line for every box and every arrow', () => {
  const words = ['登记包裹', '面单看得清吗？', '收件人来取', '已封存', '看得清', '看不清'] as const
  expect(mermaidOf(procedureThatSays('捡到包裹', words))).toBe(`flowchart TD
  accTitle: 捡到包裹
  n1["登记包裹"]
  n2{"面单看得清吗？"}
  n3{{"收件人来取"}}
  n4(["已封存"])
  n1 --> n2
  n2 -->|"看得清"| n3
  n2 -->|"看不清"| n4
  n3 -->|"等到了"| n4
  n3 -.->|"超时"| n1
`)
})

test.each([
  'end',
  '说「好」或"好"',
  '#1 钥匙 #35; #quot; &quot; &#35;',
  '<b>钥匙</b><br>',
  '`**重要**`',
  '1. 登记\n  2. 归还',
  '%%{init: {"theme": "dark"}}%% %% ---',
  'a --> b; c["d"] |e| (f) {g}',
  'click n1 "javascript:alert(1)"',
  'accTitle: 钥匙\\',
])('is read back as it was written: %j', async (text) => {
  await expectSameChart(procedureThatSays(text, [text, text, text, text, text, text]))
})

test('is read back whatever titles and branches say', async () => {
  const signs = [
    '"',
    '#',
    '<',
    '>',
    '`',
    '%',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '|',
    ';',
    ':',
    '&',
    '\\',
    '/',
    '-',
    '~',
    '@',
    '=',
  ]
  const pieces = [...signs, ' ', '\n', 'end', '「', '」', '钥匙', '📦', 'lt;', '35;', 'subgraph', '%%', '-->', 'href']
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(''))
  await fc.assert(
    fc.asyncProperty(words, fc.tuple(words, words, words, words, words, words), async (title, all) => {
      await expectSameChart(procedureThatSays(title, all))
    }),
    { seed: 7 },
  )
})

test('is read back when nothing has a title yet', async () => {
  await expectSameChart(procedureOf('---\ntitle: ""\n---\n\n<Step id="log-it" next="kept" />\n\n<Exit id="kept" />\n'))
  await expectSameChart(procedureOf(''))
})
