import { callNode, type ProcedureNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../rule.ts'

/** No two steps, decisions, waits or exits of a procedure share an id. */
export default defineProcedureRule({
  id: 'node-id-is-unique',
  why: '两处同名，指过来的路就不知道该到哪一处',
  check({ nodes, file }, report) {
    const seen = new Map<string, ProcedureNode>()
    for (const node of nodes) {
      const first = seen.get(node.id)
      if (first && node.id !== '') {
        report({
          place: node.idPlace,
          what: `${callNode(node)}和第 ${first.place.line} 行的${callNode(first)}都叫 \`${node.id}\``,
          fix: `给其中一个换名字，例如 \`id="${node.id}-2"\`，再改指向它的地方`,
          other: { file, place: first.idPlace, what: `先用 \`${node.id}\` 的地方` },
        })
      } else {
        seen.set(node.id, node)
      }
    }
  },
})
