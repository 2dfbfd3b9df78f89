import { defineProcedureRule } from '../rule.ts'
import { unknownIds } from '../known.ts'

/** Every rule card that a procedure quotes exists. */
export default defineProcedureRule({
  id: 'rule-card-is-known',
  why: '引用的规则卡不存在，页面上的数字就没有依据',
  check({ rules }, report, { catalogue }) {
    const known = { ids: catalogue.lists.ruleCards.ids, name: '规则卡', path: 'reference/rule-cards/' }
    for (const finding of unknownIds(rules, known, '规则卡 ')) report(finding)
  },
})
