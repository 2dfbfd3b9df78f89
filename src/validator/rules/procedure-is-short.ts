import { buildGraph, longestPath } from '../../procedures/graph.ts'
import { defineProcedureRule } from '../define-rule.ts'

const mostNodes = 25
const longestWay = 15

/** A procedure has at most 25 steps, decisions, waits and exits, and no way through it is longer than 15. */
export default defineProcedureRule({
  why: '太长的流程，客服在买家等着的时候看不完',
  check({ nodes, page }, report) {
    const place = page.places.placeOf(['title'])
    if (nodes.length > mostNodes) {
      report({
        place,
        what: `这个流程有 ${nodes.length} 个步骤、判断、等待和出口，多于 ${mostNodes} 个`,
        fix: '把其中一段拆成另一个流程，用出口的 handsTo 接过去',
      })
    }
    const length = longestPath(buildGraph(nodes))
    if (length > longestWay) {
      report({
        place,
        what: `最长的一条路要走 ${length} 步，多于 ${longestWay} 步`,
        fix: '合并一个人连着做的几步，或把后半段拆成另一个流程',
      })
    }
  },
})
