import { callNode } from '../../procedures/model.ts'
import { buildGraph } from '../../procedures/graph.ts'
import { defineProcedureRule } from '../rule.ts'

/** The first thing written is the start; everything else has a way in. */
export default defineProcedureRule({
  id: 'node-has-way-in',
  why: '没有路通到这里，写了也没人会办到',
  check({ nodes }, report) {
    const entered = new Set(buildGraph(nodes).edges.filter(({ from, to }) => from !== to).map(({ to }) => to))
    for (const node of nodes.slice(1)) {
      if (node.id === '' || entered.has(node.id)) continue
      const before = nodes[nodes.indexOf(node) - 1]!
      report({
        place: node.place,
        what: `没有哪一步通到${callNode(node)}`,
        fix: `让前面某一步指向它，例如在${callNode(before)}里写 \`next="${node.id}"\`；用不上就删掉`,
      })
    }
  },
})
