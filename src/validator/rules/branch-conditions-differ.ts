import { callNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** No two branches of a decision have the same condition. */
export default defineProcedureRule({
  why: '两个分支条件一样，客服只能猜该走哪一条',
  check({ nodes, file }, report) {
    for (const node of nodes) {
      if (node.kind !== 'decision') continue
      node.branches.forEach((branch, index) => {
        const when = branch.when?.value.trim()
        const first = node.branches.slice(0, index).find((other) => other.when?.value.trim() === when)
        if (!when || !first) return
        report({
          place: branch.when!.place,
          what: `${callNode(node)}有两个分支都写「${when}」`,
          fix: '把两种情况的区别写出来，或删掉一个',
          other: { file, place: first.place, what: `先写「${when}」的分支` },
        })
      })
    }
  },
})
