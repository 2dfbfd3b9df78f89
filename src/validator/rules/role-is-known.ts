import type { ListName } from '../../catalogue/lists.ts'
import type { Lists } from '../../catalogue/model.ts'
import type { YamlPath } from '../../mdx/read-yaml.ts'
import { defineMixedRule, inEntries, inProcedures } from '../define-rule.ts'
import { knownRoles, unknownIds } from '../known.ts'

/** Every role that a procedure or a list names is in the roles list. */
export default defineMixedRule({
  why: '角色写错了，这件事就不在任何人的职责里',
  looks: [
    inProcedures(({ owner, deputy, nodes }, report, { catalogue }) => {
      const known = knownRoles(catalogue)
      const roles = nodes.map(({ role }) => role)
      for (const finding of [
        ...unknownIds([owner], known, '负责人 '),
        ...unknownIds([deputy], known, '代办人 '),
        ...unknownIds(roles, known, '角色 '),
      ])
        report(finding)
    }),
    inList('registers', ({ owner }) => [[['owner'], owner]]),
    inList('planned', ({ owner, askRole }) => [
      [['owner'], owner],
      [['askRole'], askRole],
    ]),
    inList('templates', (template) => template.for.map((role, index) => [['for', index], role])),
    inList('quizzes', ({ audience }) => audience.map((role, index) => [['audience', index], role])),
    inList('settings', ({ authorityTiers }) =>
      authorityTiers.map(({ role }, index) => [['authorityTiers', index, 'role'], role]),
    ),
    inList('responsibilities', (duty) =>
      (['responsible', 'accountable', 'consulted', 'informed'] as const).flatMap((key) =>
        duty[key].map((role, index): [YamlPath, string] => [[key, index], role]),
      ),
    ),
  ],
})

/** Looks at the roles that each entry of a list names. */
function inList<Name extends ListName>(
  name: Name,
  named: (value: Lists[Name]['entries'][number]['value']) => [YamlPath, string][],
) {
  return inEntries(name, ({ value, placeOf }, report, { catalogue }) => {
    const written = named(value).map(([path, role]) => ({ value: role, place: placeOf(path) }))
    for (const finding of unknownIds(written, knownRoles(catalogue), '角色 ')) report(finding)
  })
}
