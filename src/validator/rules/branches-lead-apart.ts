import { callNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../rule.ts'

/** No two branches of a decision lead to the same place: then there is nothing to decide between them. */
export default defineProcedureRule({
  id: 'branches-lead-apart',
  why: '去同一处的两个分支不用分，分了只会让人多想一次',
  check({ nodes, file }, report) {
    for (const node of nodes) {
      if (node.kind !== 'decision') continue
      node.branches.forEach((branch, index) => {
        const to = branch.to?.value.trim()
        const first = node.branches.slice(0, index).find((other) => other.to?.value.trim() === to)
        if (!to || !first) return
        report({
          place: branch.to!.place,
          what: `${callNode(node)}的分支「${first.when?.value ?? ''}」和「${branch.when?.value ?? ''}」都去 \`${to}\``,
          fix: `合成一个：\`<Branch when="${first.when?.value ?? ''}，或${branch.when?.value ?? ''}" to="${to}" />\``,
          other: { file, place: first.place, what: `也去 \`${to}\` 的分支` },
        })
      })
    }
  },
})
