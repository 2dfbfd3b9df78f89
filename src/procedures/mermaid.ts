import { buildGraph } from './graph.ts'
import { nodeTitle, type Procedure, type ProcedureNode } from './model.ts'

const brackets: Record<ProcedureNode['kind'], [string, string]> = {
  step: ['["', '"]'],
  decision: ['{"', '"}'],
  wait: ['{{"', '"}}'],
  exit: ['(["', '"])'],
}

/**
 * The procedure as a Mermaid flowchart, to be copied into a document or a chat tool that draws Mermaid.
 */
export function mermaidOf(procedure: Procedure): string {
  // Mermaid keeps some words, such as `end`, for itself; numbered names avoid them all.
  const names = new Map(procedure.nodes.map((node, index) => [node.id, `n${index + 1}`]))
  const boxes = procedure.nodes.map((node) => {
    const [open, close] = brackets[node.kind]
    return `  ${names.get(node.id)}${open}${escape(nodeTitle(node)) || escape(node.id)}${close}`
  })
  const arrows = buildGraph(procedure.nodes).edges.map(({ from, to, label, kind }) => {
    const arrow = kind === 'timeout' ? '-.->' : '-->'
    const when = escape(label)
    return `  ${names.get(from)} ${arrow}${when && `|"${when}"|`} ${names.get(to)}`
  })
  return [
    'flowchart TD',
    `  accTitle: ${escape(procedure.title?.value ?? '') || procedure.id}`,
    ...boxes,
    ...arrows,
    '',
  ].join('\n')
}

/** A text on one line without anything that Mermaid reads as more than text: a backtick opens Markdown, `%{` settings. */
function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
    .replaceAll('`', '#96;')
    .replaceAll('%{', '#37;{')
}
