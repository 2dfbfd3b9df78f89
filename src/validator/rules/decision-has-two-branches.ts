import { callNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every decision has two branches or more. */
export default defineProcedureRule({
  why: '只有一条路就不用判断，说明漏写了另一种情况',
  check({ nodes, tagsInText }, report) {
    // A branch that is text is told there; with it, there may be two.
    if (tagsInText.some(({ text }) => /Branch|分支/i.test(text))) return
    for (const node of nodes) {
      if (node.kind !== 'decision' || node.branches.length >= 2) continue
      report({
        place: node.place,
        what: `${callNode(node)}${node.branches.length === 0 ? '没有分支' : '只有一个分支'}`,
        fix: '在里面再写 `<Branch when="…" to="…" />`，每种情况一行；真的只有一条路就改成 `<Step>`',
      })
    }
  },
})
