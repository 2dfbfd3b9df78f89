import { callNode, hasWork } from '../../procedures/model.ts'
import { buildGraph, reachableFrom } from '../../procedures/graph.ts'
import { defineProcedureRule } from '../define-rule.ts'

/**
 * Everything can be reached from the start. What has no way in at all is for `node-has-way-in`; what only comes after
 * something that has been named is not named again, since it is mended with it.
 */
export default defineProcedureRule({
  why: '从起点走不到的步骤，等于没写',
  comes: 'last',
  check({ nodes, tagsInText }, report) {
    const graph = buildGraph(nodes)
    // A way may stand in text that nobody can read as a tag.
    if (graph.start === undefined || tagsInText.length > 0 || !hasWork(nodes)) return
    const entered = new Set(graph.edges.filter(({ from, to }) => from !== to).map(({ to }) => to))
    const named = new Set<string>()
    const name = (id: string) => [id, ...reachableFrom(graph, id)].forEach((after) => named.add(after))
    for (const id of graph.ids) if (id === graph.start || !entered.has(id)) name(id)
    for (const node of nodes) {
      if (node.id === '' || named.has(node.id)) continue
      name(node.id)
      report({
        place: node.place,
        what: `从第一步出发走不到${callNode(node)}`,
        fix: '检查前面各步的 next 和 to：应该有一条路从开头通到这里；用不上就删掉',
      })
    }
  },
})
