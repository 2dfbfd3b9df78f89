import { defineRule } from '../rule.ts'
import { unknownIds } from '../known.ts'

/** Every role that a procedure or a list names is in the roles list. */
export default defineRule({
  id: 'role-is-known',
  why: '角色写错了，这件事就不在任何人的职责里',
  check({ catalogue }, report) {
    const { roles, planned, registers, responsibilities, settings } = catalogue.lists
    const known = { ids: roles.ids, name: '角色清单', path: 'reference/roles.yaml' }
    for (const { file, owner, deputy, nodes } of catalogue.procedures) {
      for (const finding of unknownIds([owner], known, '负责人 ')) report({ file, ...finding })
      for (const finding of unknownIds([deputy], known, '代办人 ')) report({ file, ...finding })
      for (const finding of unknownIds(nodes.map((node) => node.role), known, '角色 ')) report({ file, ...finding })
    }
    const named = [
      ...[...planned.entries, ...registers.entries].map((entry) => ({ entry, at: [['owner', entry.value.owner]] as const })),
      ...settings.entries.map((entry) => ({
        entry,
        at: entry.value.authorityTiers.map((tier, index) => [`authorityTiers.${index}.role`, tier.role] as const),
      })),
      ...responsibilities.entries.map((entry) => ({
        entry,
        at: (['responsible', 'accountable', 'consulted', 'informed'] as const).flatMap((key) =>
          entry.value[key].map((role, index) => [`${key}.${index}`, role] as const),
        ),
      })),
    ]
    for (const { entry, at } of named) {
      const written = at.map(([path, value]) => ({ value, place: entry.placeOf(path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))) }))
      for (const finding of unknownIds(written, known, '角色 ')) report({ file: entry.source.file, ...finding })
    }
  },
})
