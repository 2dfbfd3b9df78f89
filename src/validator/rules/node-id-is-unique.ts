import { callNode, type ProcedureNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** No two steps, decisions, waits or exits of a procedure share an id. */
export default defineProcedureRule({
  why: '两处同名，指过来的路就不知道该到哪一处',
  check({ nodes, file }, report) {
    const seen = new Map<string, ProcedureNode>()
    const taken = new Set(nodes.map(({ id }) => id))
    for (const node of nodes) {
      const first = seen.get(node.id)
      if (first && node.id !== '') {
        const free = freeId(node.id, taken)
        taken.add(free)
        report({
          place: node.idPlace,
          what: `${callNode(node)}和第 ${first.place.line} 行的${callNode(first)}都叫 \`${node.id}\``,
          fix: `给其中一个换名字，例如 \`id="${free}"\`，再改指向它的地方`,
          other: { file, place: first.idPlace, what: `先用 \`${node.id}\` 的地方` },
        })
      } else {
        seen.set(node.id, node)
      }
    }
  },
})

function freeId(id: string, taken: Set<string>): string {
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
