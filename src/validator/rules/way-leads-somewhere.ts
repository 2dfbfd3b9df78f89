import type { Written } from '../../diagnostics/place.ts'
import { quote } from '../../diagnostics/invisible.ts'
import { callNode, type ProcedureNode } from '../../procedures/model.ts'
import { adviseOn } from '../known.ts'
import { defineProcedureRule } from '../define-rule.ts'
import { idsInText, isMeantByBrokenId, severalIds, targetsFrom } from '../ways.ts'

/** Every `next`, `to` and `timeout` names a step, decision, wait or exit of the same procedure. */
export default defineProcedureRule({
  why: '客服照着走到这里，会发现后面没有路',
  check(procedure, report, { catalogue }) {
    const { nodes } = procedure
    const ids = new Set([...nodes.map((node) => node.id), ...idsInText(procedure)])
    for (const node of nodes) {
      for (const { way, to } of waysOf(node)) {
        if (ids.has(to.value) || isMeantByBrokenId(to.value, procedure)) continue
        const several = severalIds(to.value)
        if (several.length > 0 && several.every((id) => ids.has(id))) {
          report({
            place: to.place,
            what: `${way}写了 ${several.length} 个：${several.map((id) => `\`${id}\``).join('、')}，只能去一个`,
            fix: '只留一个；要分几路走的，改成 `<Decision>`，每一路写一条 `<Branch>`',
          })
          continue
        }
        const isProcedure = catalogue.procedureById.has(to.value) || catalogue.lists.planned.ids.has(to.value)
        report({
          place: to.place,
          what: `${way}去 ${quote(to.value)}，这个流程里没有这一步`,
          ...(isProcedure
            ? {
                fix: `\`${to.value}\` 是另一个流程：加一个出口 \`<Exit id="to-${to.value}" outcome="…" when="…" handsTo="${to.value}" />\`，再指向它`,
              }
            : adviseOn(to, targetsFrom(node, procedure), '这一页的步骤')),
        })
      }
      if (node.kind !== 'decision') continue
      for (const branch of node.branches) {
        if (branch.to?.value.trim()) continue
        report({
          place: branch.to?.place ?? branch.place,
          what: `${callNode(node)}的分支「${branch.when?.value ?? ''}」没有写去哪里`,
          fix: '加上 `to="…"`，写下一步或出口的短名',
        })
      }
    }
  },
})

/** The ways on that were written, each with what a message calls it. */
function waysOf(node: ProcedureNode): { way: string; to: Written }[] {
  const way = (name: string, to: Written | undefined) => (to?.value.trim() ? [{ way: name, to }] : [])
  switch (node.kind) {
    case 'step':
      return way(`${callNode(node)}的下一步`, node.next)
    case 'wait':
      return [...way(`${callNode(node)}等到后`, node.next), ...way(`${callNode(node)}超时后`, node.timeout)]
    case 'decision':
      return node.branches.flatMap((branch) => way(`${callNode(node)}的分支「${branch.when?.value ?? ''}」`, branch.to))
    case 'exit':
      return []
  }
}
