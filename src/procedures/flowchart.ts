import { arrow, type Diagram, type Shape } from '../diagrams/model.ts'
import { buildGraph } from './graph.ts'
import { nodeTitle, type Procedure, type ProcedureNode } from './model.ts'

const shapes: Record<ProcedureNode['kind'], Shape> = {
  step: 'box',
  decision: 'diamond',
  wait: 'hexagon',
  exit: 'stadium',
}

/** The flowchart of a procedure; each box leads to its step on the page. */
export function flowchart(procedure: Procedure): Diagram {
  const { nodes } = procedure
  const count = (kind: ProcedureNode['kind']) => nodes.filter((node) => node.kind === kind).length
  return {
    title: `${procedure.title?.value || procedure.id}的流程图`,
    description: `${count('step')} 个步骤、${count('decision')} 个判断、${count('wait')} 个等待、${count('exit')} 个出口。图后有同样内容的文字。`,
    direction: 'down',
    nodes: nodes.map((node) => ({ id: node.id, text: nodeTitle(node), shape: shapes[node.kind], href: `#${node.id}` })),
    edges: buildGraph(nodes).edges.map(({ from, to, label, kind }) => ({
      from,
      to,
      label,
      ...arrow,
      ...(kind === 'timeout' && { stroke: 'dashed' }),
    })),
    groups: [],
  }
}
