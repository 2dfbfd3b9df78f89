import type { YamlPath } from '../../mdx/read-yaml.ts'
import type { Entry } from '../../mdx/read-list.ts'
import { defineRule } from '../rule.ts'
import { knownRoles, unknownIds } from '../known.ts'

/** Every role that a procedure or a list names is in the roles list. */
export default defineRule({
  id: 'role-is-known',
  why: '角色写错了，这件事就不在任何人的职责里',
  check({ catalogue }, report) {
    const { planned, registers, responsibilities, settings, templates, quizzes } = catalogue.lists
    const known = knownRoles(catalogue)
    for (const { file, owner, deputy, nodes } of catalogue.procedures) {
      for (const finding of unknownIds([owner], known, '负责人 ')) report({ file, ...finding })
      for (const finding of unknownIds([deputy], known, '代办人 ')) report({ file, ...finding })
      for (const finding of unknownIds(
        nodes.map((node) => node.role),
        known,
        '角色 ',
      ))
        report({ file, ...finding })
    }
    const checkEntry = ({ source, placeOf }: Entry<unknown>, named: [YamlPath, string][]) => {
      const written = named.map(([path, value]) => ({ value, place: placeOf(path) }))
      for (const finding of unknownIds(written, known, '角色 ')) report({ file: source.file, ...finding })
    }
    for (const entry of registers.entries) checkEntry(entry, [[['owner'], entry.value.owner]])
    for (const entry of planned.entries) {
      const { owner, askRole } = entry.value
      checkEntry(entry, [
        [['owner'], owner],
        [['askRole'], askRole],
      ])
    }
    for (const entry of templates.entries) {
      checkEntry(
        entry,
        entry.value.for.map((role, index) => [['for', index], role]),
      )
    }
    for (const entry of quizzes.entries) {
      checkEntry(
        entry,
        entry.value.audience.map((role, index) => [['audience', index], role]),
      )
    }
    for (const entry of settings.entries) {
      checkEntry(
        entry,
        entry.value.authorityTiers.map(({ role }, index) => [['authorityTiers', index, 'role'], role]),
      )
    }
    for (const entry of responsibilities.entries) {
      for (const key of ['responsible', 'accountable', 'consulted', 'informed'] as const) {
        checkEntry(
          entry,
          entry.value[key].map((role, index) => [[key, index], role]),
        )
      }
    }
  },
})
