import { callNode } from '../../procedures/model.ts'
import { waysOn } from '../../procedures/graph.ts'
import { defineProcedureRule } from '../rule.ts'

/** Nothing leads straight back to itself. */
export default defineProcedureRule({
  id: 'node-does-not-lead-to-itself',
  why: '自己指自己，客服会在这一步原地打转',
  check({ nodes }, report) {
    for (const node of nodes) {
      const way = waysOn(node).find(({ to }) => to === node.id)
      if (!way) continue
      const branch = node.kind === 'decision' ? node.branches.find(({ to }) => to?.value === node.id) : undefined
      const place = branch?.to?.place ?? (node.kind === 'step' || node.kind === 'wait' ? node.next?.place : undefined)
      report({
        place: place ?? node.place,
        what: `${callNode(node)}${way.label ? `的「${way.label}」` : ''}又回到了它自己`,
        fix: '要再等或再催的，另写一步，由那一步指回来；写错的改成正确的短名',
      })
    }
  },
})
