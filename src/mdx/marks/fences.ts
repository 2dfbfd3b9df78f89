import type { Code } from 'mdast'
import { visit } from 'unist-util-visit'
import { linesOf, startsLine, type PageText, type MarkFinding } from './page-text.ts'

/** The line that begins a flowchart. */
const chart = /^\s*(?:flowchart|graph)(?:-elk)?\s+(?:TD|TB|LR|RL|BT)\s*;?\s*$/
/** What people write for the language of charts. */
const chartName = /^(?:mmd|merm\S*|flow-?charts?|flow|graph|diagram|流程图|\{\.?mermaid\}|[:：]mermaid)$/i
const arrow = /--[->ox]|==[=>]|-\.-/

/** Blocks of code without an end, fences typed with other signs, and charts that are shown as code or as text. */
export function fenceFindings(look: PageText): MarkFinding[] {
  const findings = lookAlikes(look)
  const { page, text } = look
  visit(page.tree, (node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    if (node.type === 'paragraph') {
      const lines = linesOf(text, from, to)
      if (chart.test(lines[0]!.line) && lines.slice(1).some(({ line }) => arrow.test(line)))
        findings.push(bare(from, to))
    }
    if (node.type !== 'code') return
    const written = text.slice(from, to)
    const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0]
    if (!fence) return
    if (!new RegExp(`\\n[ \\t>]*${fence}[\`~]*[ \\t]*$`).test(written)) findings.push(openFence(fence, from))
    else findings.push(...unnamedChart(node, { from, written, fence }))
  })
  return findings
}

/** What an input method makes of three backticks. */
function lookAlikes({ prose, text }: PageText): MarkFinding[] {
  const seen = [...prose.matchAll(/^[ \t]*(['‘’′´｀＇·˙]{3})([ \t]*[A-Za-z]*)[ \t]*\r?$/gm)].map((match) => {
    const from = match.index + match[0].indexOf(match[1]!)
    return { fence: match[1]!, name: match[2]!.trim(), from, to: match.index + match[0].trimEnd().length }
  })
  return seen.flatMap(({ fence, name, from, to }, at) => {
    // A lone one of them may be anything; the second of two closes what the first opens.
    const closing = seen[at + 1]
    if (!startsLine({ text }, from) || at % 2 === 1 || !closing) return []
    const right = `\`\`\`${name}`
    return [
      {
        rule: 'mark-takes-effect',
        from,
        to: closing.to,
        what: `\`${fence}\` 不是反引号，下面这几行不会成为代码块${/mermaid/i.test(name) ? '，也不会画成图' : ''}`,
        fix: `改成 \`\`\`\` ${right} \`\`\`\`，收尾的那一行也写三个反引号；反引号在键盘左上角，先切到英文`,
        changes: [
          { from, to, text: right },
          { from: closing.from, to: closing.to, text: '```' },
        ],
      },
    ]
  })
}

function openFence(fence: string, from: number): MarkFinding {
  return {
    rule: 'mark-takes-effect',
    from,
    to: from,
    what: `\`\`\`\` ${fence} \`\`\`\` 开头的代码块没有收尾，后面的文字全都成了代码`,
    fix: `在代码的下一行写上同样的 \`\`\`\` ${fence} \`\`\`\``,
  }
}

/** A flowchart in a block that does not say `mermaid`. One that says `text` or `md` shows how charts are written. */
function unnamedChart(
  { lang, meta, value }: Code,
  { from, written, fence }: { from: number; written: string; fence: string },
): MarkFinding[] {
  const name = lang ?? ''
  if (/^mermaid$/i.test(name)) return []
  const head = `${name} ${meta ?? ''}`.trim()
  const isHead = chart.test(head)
  const first = value.split('\n').find((line) => !/^\s*(?:%%.*)?$/.test(line)) ?? ''
  const isNamed = isHead || chartName.test(name)
  const isChart = isNamed ? chart.test(first) || arrow.test(value) : name === '' && chart.test(first)
  if (!isChart) return []
  const opening = written.split(/\r?\n/, 1)[0]!.trimEnd()
  const above = isHead ? head : chart.test(first) ? '' : 'flowchart TD'
  const indent = /\n([ \t>]*)/.exec(written)?.[1] ?? ''
  const right = `${fence}mermaid`
  return [
    {
      rule: 'mark-takes-effect',
      from,
      to: from + opening.length,
      what: `这一块是流程图，开头写的是 \`\`\`\` ${opening} \`\`\`\`，会显示成代码，不会画成图`,
      fix: `开头那一行改成 \`\`\`\` ${right} \`\`\`\`${above ? `，下一行写 \`${above}\`` : ''}；给人看写法的，写 \`\`\`\` ${fence}text \`\`\`\``,
      changes: [{ from, to: from + opening.length, text: above ? `${right}\n${indent}${above}` : right }],
    },
  ]
}

function bare(from: number, to: number): MarkFinding {
  return {
    rule: 'mark-takes-effect',
    from,
    to,
    what: '这几行是流程图，会连成一段文字，不会画成图',
    fix: '在它上面加一行 ```` ```mermaid ````，下面加一行 ```` ``` ````',
    changes: [
      { from, to: from, text: '```mermaid\n' },
      { from: to, to, text: '\n```' },
    ],
  }
}
