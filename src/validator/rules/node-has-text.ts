import { callNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every step, decision and wait says how it is done. An exit says it in `outcome` and `when`. */
export default defineProcedureRule({
  why: '只有标题没有做法，新人到这一步还是不知道怎么做',
  check({ nodes }, report) {
    for (const node of nodes) {
      if (node.kind === 'exit' || node.text !== '') continue
      report({
        place: node.place,
        what: `${callNode(node)}里没有写怎么做`,
        fix: '在标签中间写一到四句话：看哪里、做什么、对买家说什么',
      })
    }
  },
})
