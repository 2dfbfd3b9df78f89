import { callNode, hasWork } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'
import { anchorOf, withoutWayIn } from '../ways.ts'

/** The first thing written is the start; everything else has a way in. */
export default defineProcedureRule({
  why: '没有路通到这里，写了也没人会办到',
  comes: 'last',
  check(procedure, report) {
    if (!hasWork(procedure.nodes)) return
    for (const node of withoutWayIn(procedure)) {
      const id = anchorOf(node, procedure.nodes) ?? node.id
      report({
        place: node.place,
        what: `没有哪一步通到${callNode(node)}`,
        fix: `在该走到这里的那一步写上它的短名：\`next="${id}"\`，分支写 \`to="${id}"\`，等不到才来的写 \`timeout="${id}"\`；用不上就删掉`,
      })
    }
  },
})
