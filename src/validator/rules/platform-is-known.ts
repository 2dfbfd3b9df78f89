import { defineRule } from '../rule.ts'
import { choicesOf, unknownIds } from '../known.ts'

/** Every platform that a procedure or a rule card names is in the platforms list. */
export default defineRule({
  id: 'platform-is-known',
  why: '平台写错了，按平台筛选时就看不到这一条',
  check({ catalogue }, report) {
    const { platforms, ruleCards } = catalogue.lists
    const choices = choicesOf(platforms, ({ name }) => name)
    const known = { choices, isComplete: platforms.isComplete, name: '平台清单', path: 'reference/platforms.yaml' }
    for (const procedure of catalogue.procedures) {
      for (const finding of unknownIds(procedure.platforms, known, '平台 '))
        report({ file: procedure.file, ...finding })
    }
    const sources = { ...known, choices: [{ id: 'law', name: '法律法规', aliases: ['法律'] }, ...choices] }
    for (const { value, source, placeOf } of ruleCards.entries) {
      const written = { value: value.platform, place: placeOf(['platform']) }
      for (const finding of unknownIds([written], sources, '平台 ')) report({ file: source.file, ...finding })
    }
  },
})
