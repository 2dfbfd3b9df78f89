import { buildGraph, reachableFrom } from '../../procedures/graph.ts'
import { callNode, type Procedure } from '../../procedures/model.ts'
import { callItem } from '../quiz-items.ts'
import { defineItemRule } from '../define-rule.ts'

/** Steps to order are three or more, and where they are steps of a procedure, its ways leave no other order. */
export default defineItemRule({
  why: '两步换过来也说得通，照流程做对的人会被判错',
  check({ item, path, entry }, report, { catalogue }) {
    const { kind, steps = [] } = item
    if (kind !== 'ordering') return
    const { file } = entry.source
    if (steps.length === 2) {
      report({
        file,
        place: entry.placeOf([...path, 'steps']),
        what: `${callItem(item)} 只有 2 步，猜也能猜对一半`,
        fix: '再加一步，至少三步；只有两步可排的，改成单选题',
      })
    }
    steps.forEach(({ text, node }, index) => {
      const procedure = catalogue.procedureById.get(procedureOf(node))
      const before = steps.slice(0, index).findLastIndex((step) => procedureOf(step.node) === procedure?.id)
      const first = steps[before]
      const finding = procedure && first && findingOf(procedure, stepOf(first.node), stepOf(node))
      if (!finding) return
      const placeOf = (at: number) => entry.placeOf([...path, 'steps', at, 'node'])
      report({
        file,
        place: placeOf(index),
        what: `「${first.text}」和「${text}」${finding}`,
        fix: '换成流程里一前一后的两步；短名写错了的改 `node`，不是流程里的步骤的删掉 `node`',
        other: { file, place: placeOf(before), what: `排在前面的一步：「${first.text}」` },
      })
    })
  },
})

/** Why a procedure does not put one of its nodes before the other; nothing when it does, or has none of the two. */
function findingOf({ nodes }: Procedure, earlier: string, later: string): string | undefined {
  const [a, b] = [earlier, later].map((id) => nodes.find((node) => node.id === id))
  if (!a || !b) return undefined
  if (a === b) return `分不出先后：写的都是${callNode(a)}`
  const graph = buildGraph(nodes)
  const isForward = reachableFrom(graph, a.id).has(b.id)
  const isBackward = reachableFrom(graph, b.id).has(a.id)
  if (isForward && !isBackward) return undefined
  if (isForward) return `的先后不止一种：流程里从${callNode(b)}还能回到${callNode(a)}`
  if (isBackward) return `排反了：流程里${callNode(b)}在${callNode(a)}的前面`
  return `的先后不止一种：流程里${callNode(a)}走不到${callNode(b)}，两步在不同的路上`
}

const procedureOf = (citation = '') => citation.split('#')[0]!
const stepOf = (citation = '') => citation.split('#')[1] ?? ''
