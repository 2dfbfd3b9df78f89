import { defineProcedureRule } from '../rule.ts'
import { unknownIds } from '../known.ts'

/** Every rule card that a procedure quotes exists. */
export default defineProcedureRule({
  id: 'rule-card-is-known',
  why: '引用的规则卡不存在，页面上的数字就没有依据',
  check({ rules, nodes }, report, { catalogue }) {
    const known = { ...catalogue.lists.ruleCards, name: '规则卡清单', path: 'reference/rule-cards/' }
    const everywhere = new Set([...rules, ...nodes.flatMap((node) => node.rules)])
    for (const finding of unknownIds([...everywhere], known, '规则卡 ')) report(finding)
  },
})
