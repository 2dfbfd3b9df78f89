import { callNode } from '../../procedures/model.ts'
import { buildGraph, cycles, waysOn } from '../../procedures/graph.ts'
import { defineProcedureRule } from '../define-rule.ts'

/**
 * No circle is without a way out; such a circle is named with its members. A way out that leads nowhere, or into a
 * step without a way on, is for the rules about those.
 */
export default defineProcedureRule({
  why: '绕不出去的流程没有结束的时候，售后单一直挂着',
  comes: 'last',
  check({ nodes, tagsInText }, report) {
    const graph = buildGraph(nodes)
    if (graph.exits.length === 0 || tagsInText.length > 0) return
    for (const ids of cycles(graph)) {
      const members = nodes.filter(({ id }) => ids.includes(id))
      const leadsOut = members.some((node) => waysOn(node).some(({ to }) => !ids.includes(to)))
      if (ids.length < 2 || leadsOut) continue
      report({
        place: members[0]!.place,
        what: `这几步绕成一圈，出不去：${members.map((node) => `${callNode(node)}（\`${node.id}\`）`).join('、')}`,
        fix: '让其中一步通到出口，例如给判断加一个分支，或给等待写一个 timeout',
      })
    }
  },
})
