import { callNode } from '../../procedures/model.ts'
import { buildGraph, canReach, cycles } from '../../procedures/graph.ts'
import { defineProcedureRule } from '../rule.ts'

/** From everything an exit can be reached; a circle without a way out is named with its members. */
export default defineProcedureRule({
  id: 'node-reaches-an-exit',
  why: '绕不出去的流程没有结束的时候，售后单一直挂着',
  check({ nodes }, report) {
    const graph = buildGraph(nodes)
    if (graph.exits.length === 0) return
    const free = canReach(graph, graph.exits)
    const byId = new Map(nodes.map((node) => [node.id, node]))
    for (const members of cycles(graph)) {
      if (members.length < 2 || members.some((id) => free.has(id))) continue
      const names = members.map((id) => `「${callNode(byId.get(id)!)}」（${id}）`).join('→')
      report({
        place: byId.get(members[0]!)!.place,
        what: `这几步绕成一圈，出不去：${names}`,
        fix: '让其中一步通到出口，例如给判断加一个分支，或给等待写一个 timeout',
      })
    }
  },
})
