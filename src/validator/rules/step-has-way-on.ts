import { callNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../rule.ts'

/** Every step and every wait says what comes next. */
export default defineProcedureRule({
  id: 'step-has-way-on',
  why: '没有下一步，客服办到这里就断了',
  check({ nodes }, report) {
    for (const node of nodes) {
      if ((node.kind !== 'step' && node.kind !== 'wait') || node.next?.value.trim()) continue
      const following = nodes[nodes.indexOf(node) + 1]
      report({
        place: node.next?.place ?? node.place,
        what: `${callNode(node)}没有下一步`,
        fix: following?.id ? `加上 \`next="${following.id}"\`` : '加上 `next="…"`，写下一步或出口的短名',
      })
    }
  },
})
