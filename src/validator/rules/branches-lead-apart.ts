import { callNode, type Branch } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** No two branches of a decision lead to the same place: then there is nothing to decide between them. */
export default defineProcedureRule({
  why: '去同一处的两个分支不用分，分了只会让人多想一次',
  comes: 'last',
  check({ nodes, file }, report) {
    for (const node of nodes) {
      if (node.kind !== 'decision') continue
      // Two steps with one id: which of them a branch means is not known yet.
      const isUnique = (to: string) => nodes.filter(({ id }) => id === to).length < 2
      const apart = new Set(node.branches.map((branch) => branch.to?.value.trim())).size > 1
      node.branches.forEach((branch, index) => {
        const to = branch.to?.value.trim()
        const first = node.branches.slice(0, index).find((other) => other.to?.value.trim() === to)
        if (!to || !first || !isUnique(to)) return
        const both = twoConditions(first, branch)
        report({
          place: branch.to!.place,
          what: `${callNode(node)}${both ? `的分支「${both[0]}」和「${both[1]}」` : '有两个分支'}都去 \`${to}\``,
          fix: apart ? merge(both, to) : '去错的那个改掉 `to`；真的都去同一处就不用判断，改成 `<Step>`',
          other: { file, place: first.place, what: `也去 \`${to}\` 的分支` },
        })
      })
    }
  },
})

/** The conditions of two branches; nothing when one is not written or both are the same. */
function twoConditions(...branches: [Branch, Branch]): [string, string] | undefined {
  const [one = '', two = ''] = branches.map((branch) => branch.when?.value.trim())
  return one && two && one !== two ? [one, two] : undefined
}

function merge(both: [string, string] | undefined, to: string): string {
  return both
    ? `合成一个：\`<Branch when="${both.join('，或')}" to="${to}" />\``
    : '只留一个，另一个删掉，或改掉它的 `to`'
}
