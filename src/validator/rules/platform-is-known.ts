import type { Catalogue } from '../../catalogue/model.ts'
import { defineMixedRule, inEntries, inProcedures } from '../define-rule.ts'
import { choicesOf, unknownIds } from '../known.ts'

/** Every platform that a procedure or a rule card names is in the platforms list. */
export default defineMixedRule({
  why: '平台写错了，按平台筛选时就看不到这一条',
  looks: [
    inProcedures(({ platforms }, report, { catalogue }) => {
      for (const finding of unknownIds(platforms, knownPlatforms(catalogue), '平台 ')) report(finding)
    }),
    inEntries('ruleCards', ({ value, placeOf }, report, { catalogue }) => {
      const known = knownPlatforms(catalogue)
      const choices = [{ id: 'law', name: '法律法规', aliases: ['法律'] }, ...known.choices]
      const written = { value: value.platform, place: placeOf(['platform']) }
      for (const finding of unknownIds([written], { ...known, choices }, '平台 ')) report(finding)
    }),
  ],
})

function knownPlatforms({ lists: { platforms } }: Catalogue) {
  const choices = choicesOf(platforms, ({ name }) => name)
  return { choices, isComplete: platforms.isComplete, name: '平台清单', path: 'reference/platforms.yaml' }
}
