import { defineRule } from '../rule.ts'
import { choicesOf, unknownIds } from '../known.ts'

/** Every rule card that a procedure or a quiz quotes exists. */
export default defineRule({
  id: 'rule-card-is-known',
  why: '引用的规则卡不存在，页面上的数字就没有依据',
  check({ catalogue }, report) {
    const { ruleCards } = catalogue.lists
    const choices = choicesOf(ruleCards, ({ topic }) => topic)
    /** The list, those that are named nearby first. */
    const known = (near: ReadonlySet<string>) => ({
      choices: [...choices.filter(({ id }) => near.has(id)), ...choices.filter(({ id }) => !near.has(id))],
      isComplete: ruleCards.isComplete,
      name: '规则卡清单',
      path: 'reference/rule-cards/',
    })
    for (const { file, rules, nodes } of catalogue.procedures) {
      const everywhere = new Set([...rules, ...nodes.flatMap((node) => node.rules)])
      const near = new Set([...everywhere].map(({ value }) => value))
      for (const finding of unknownIds([...everywhere], known(near), '规则卡 ')) report({ file, ...finding })
    }
    for (const { entry } of catalogue.quizzes) {
      const written = (['topics', 'items'] as const).flatMap((key) =>
        entry.value[key].flatMap(({ rules = [] }, index) =>
          rules.map((value, at) => ({ value, place: entry.placeOf([key, index, 'rules', at]) })),
        ),
      )
      const near = new Set(written.map(({ value }) => value))
      for (const finding of unknownIds(written, known(near), '规则卡 ')) report({ file: entry.source.file, ...finding })
    }
  },
})
