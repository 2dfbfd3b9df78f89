import { call } from '../../diagnostics/advise.ts'
import { callNode, nodeTitle, type Procedure, type ProcedureNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'
import { onlyOpenTarget, targetsFrom } from '../ways.ts'

/** Every step and every wait says what comes next. */
export default defineProcedureRule({
  why: '没有下一步，客服办到这里就断了',
  check(procedure, report) {
    for (const node of procedure.nodes) {
      if ((node.kind !== 'step' && node.kind !== 'wait') || node.next?.value.trim()) continue
      report({
        place: node.next?.place ?? node.place,
        what: `${callNode(node)}没有下一步`,
        fix: `加上 \`next="…"\`，写下一步或出口的短名。${example(node, procedure)}`,
      })
    }
  },
})

/** What comes next can only be asked: what stands next in the file may be another branch. */
function example(node: ProcedureNode, procedure: Procedure): string {
  const open = onlyOpenTarget(procedure)
  if (open && open !== node) {
    return `还没有路通到 ${call({ id: open.id, name: nodeTitle(open) })}，是不是该到那里？`
  }
  const choices = targetsFrom(node, procedure)
  if (choices.length === 0) return '这个流程里还没有别的步骤，先把它写出来'
  return `可以写：${choices.slice(0, 7).map(call).join('、')}${choices.length > 7 ? '，其余见这一页的步骤' : ''}`
}
