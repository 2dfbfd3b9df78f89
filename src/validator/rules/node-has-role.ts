import { callNode } from '../../procedures/model.ts'
import { hasWords } from '../has-words.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every step, decision and wait says who does it. Whether there is such a role is for `role-is-known`. */
export default defineProcedureRule({
  why: '不写谁来做，人人都以为是别人的事，没有人做',
  check({ nodes, owner }, report) {
    for (const node of nodes) {
      if (node.kind === 'exit' || hasWords(node.role?.value)) continue
      const example = hasWords(owner?.value) ? owner!.value.trim() : 'aftersales'
      report({
        place: node.role?.place ?? node.place,
        what: `${callNode(node)}没有写谁来${{ step: '做', decision: '判断', wait: '盯' }[node.kind]}`,
        fix: `在标签里写上角色 id，例如 \`role="${example}"\`，角色见 reference/roles.yaml`,
      })
    }
  },
})
