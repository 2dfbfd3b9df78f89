import type { Written } from '../../diagnostics/place.ts'
import { callNode, type ProcedureNode } from '../../procedures/model.ts'
import { waitLabel } from '../../procedures/graph.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Nothing leads straight back to itself. */
export default defineProcedureRule({
  why: '自己指自己，客服会在这一步原地打转',
  check({ nodes }, report) {
    for (const node of nodes) {
      for (const { to, label } of waysOf(node)) {
        if (!to?.value || to.value !== node.id) continue
        report({
          place: to.place,
          what: `${callNode(node)}${label ? `的「${label}」` : ''}又回到了它自己`,
          fix: '要再等或再催的，另写一步，由那一步指回来；写错的改成正确的短名',
        })
      }
    }
  },
})

/** The ways on that a node names, each with the place where it is named. */
function waysOf(node: ProcedureNode): { to: Written | undefined; label: string | undefined }[] {
  switch (node.kind) {
    case 'step':
      return [{ to: node.next, label: undefined }]
    case 'decision':
      return node.branches.map(({ to, when }) => ({ to, label: when?.value }))
    case 'wait':
      return [
        { to: node.next, label: waitLabel.next },
        { to: node.timeout, label: waitLabel.timeout },
      ]
    case 'exit':
      return []
  }
}
