import type { Catalogue } from '../../catalogue/model.ts'
import type { Written } from '../../diagnostics/place.ts'
import { defineMixedRule, inProcedures, inQuizzes } from '../define-rule.ts'
import { choicesOf, unknownIds } from '../known.ts'

/** Every rule card that a procedure or a quiz quotes exists. */
export default defineMixedRule({
  why: '引用的规则卡不存在，页面上的数字就没有依据',
  looks: [
    inProcedures(({ rules, nodes }, report, { catalogue }) => {
      const everywhere = new Set([...rules, ...nodes.flatMap((node) => node.rules)])
      for (const finding of unknownIds([...everywhere], known(everywhere, catalogue), '规则卡 ')) report(finding)
    }),
    inQuizzes(({ entry }, report, { catalogue }) => {
      const written = (['topics', 'items'] as const).flatMap((key) =>
        entry.value[key].flatMap(({ rules = [] }, index) =>
          rules.map((value, at) => ({ value, place: entry.placeOf([key, index, 'rules', at]) })),
        ),
      )
      for (const finding of unknownIds(written, known(written, catalogue), '规则卡 ')) report(finding)
    }),
  ],
})

/** The list, those that are named nearby first. */
function known(nearby: Iterable<Written>, { lists: { ruleCards } }: Catalogue) {
  const near = new Set([...nearby].map(({ value }) => value))
  const choices = choicesOf(ruleCards, ({ topic }) => topic)
  return {
    choices: [...choices.filter(({ id }) => near.has(id)), ...choices.filter(({ id }) => !near.has(id))],
    isComplete: ruleCards.isComplete,
    name: '规则卡清单',
    path: 'reference/rule-cards/',
  }
}
