import { callNode } from '../../procedures/model.ts'
import { hasWords } from '../has-words.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every branch says when it is taken. */
export default defineProcedureRule({
  why: '没写条件的分支，客服不知道该不该走',
  check({ nodes }, report) {
    for (const node of nodes) {
      if (node.kind !== 'decision') continue
      for (const branch of node.branches) {
        if (hasWords(branch.when?.value)) continue
        const target = branch.to?.value.trim()
        const to = target ? `去 \`${target}\` 的分支` : '一个分支'
        report({
          place: branch.when?.place ?? branch.place,
          what: `${callNode(node)}里，${to}没有写条件`,
          fix: '加上 `when="在期限内"` 这样的短语',
        })
      }
    }
  },
})
