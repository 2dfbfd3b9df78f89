import { callNode, hasWork, type ProcedureNode } from '../../procedures/model.ts'
import { waysOn } from '../../procedures/graph.ts'
import { defineProcedureRule } from '../rule.ts'

/** The first thing written is the start; everything else has a way in. */
export default defineProcedureRule({
  id: 'node-has-way-in',
  why: '没有路通到这里，写了也没人会办到',
  check({ nodes }, report) {
    if (!hasWork(nodes)) return
    const ways = nodes.flatMap(waysOn).filter(({ from, to }) => from !== to)
    const entered = new Set([nodes[0]?.id, ...ways.map(({ to }) => to)])
    for (const [index, node] of nodes.entries()) {
      if (node.id === '' || entered.has(node.id)) continue
      report({
        place: node.place,
        what: `没有哪一步通到${callNode(node)}`,
        fix: `让前面某一步指向它${example(nodes.slice(0, index), node.id)}；用不上就删掉`,
      })
    }
  },
})

/** What to type in the last node before it that has a way on: an exit has none. */
function example(before: readonly ProcedureNode[], id: string): string {
  const node = before.findLast(({ kind }) => kind !== 'exit')
  if (!node) return ''
  const way = node.kind === 'decision' ? `加一条 \`<Branch when="…" to="${id}" />\`` : `写 \`next="${id}"\``
  return `，例如在${callNode(node)}里${way}`
}
