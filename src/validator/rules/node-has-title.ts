import { callNode, nodeTitle } from '../../procedures/model.ts'
import { defineProcedureRule } from '../define-rule.ts'

const attribute = {
  step: ['title', '问一次真实原因'],
  decision: ['ask', '还在期限内吗？'],
  wait: ['for', '买家填写退货单号'],
} as const

/** Every step has a title, every decision a question, every wait says what for. Exits are for `exit-is-named`. */
export default defineProcedureRule({
  why: '流程图和目录上只显示这一句，没有它就是一个空框',
  check({ nodes }, report) {
    for (const node of nodes) {
      if (node.kind === 'exit' || nodeTitle(node).trim() !== '') continue
      const [name, example] = attribute[node.kind]
      report({
        place: node.place,
        what: `${callNode(node)}没有写 \`${name}\``,
        fix: `加上 \`${name}="${example}"\` 这样的一句话`,
      })
    }
  },
})
