import type { Written } from '../../diagnostics/place.ts'
import { callNode } from '../../procedures/model.ts'
import { unknownIds } from '../known.ts'
import { defineRule } from '../rule.ts'

/** Every procedure that an exit hands to, or that is named as the right one, is written or planned. */
export default defineRule({
  id: 'handover-leads-somewhere',
  why: '转过去的流程不存在，买家的事就没人接着办',
  check({ catalogue }, report) {
    const { planned, glossary } = catalogue.lists
    const ids = [...catalogue.procedureById.keys(), ...planned.ids]
    const { isComplete } = planned
    const known = { ids, isComplete, name: '流程清单', path: '还没写的先记进 reference/planned.yaml' }
    for (const procedure of catalogue.procedures) {
      const { file } = procedure
      const others = { ...known, ids: ids.filter((id) => id !== procedure.id) }
      const isSelf = (to: Written | undefined) => to?.value === procedure.id
      for (const node of procedure.nodes) {
        if (node.kind !== 'exit') continue
        const away = node.handsTo.filter((to) => !isSelf(to))
        for (const finding of unknownIds(away, others, `${callNode(node)}转去的 `)) report({ file, ...finding })
        for (const { place } of node.handsTo.filter(isSelf)) {
          report({
            file,
            place,
            what: `${callNode(node)}又转回了这个流程自己`,
            fix: '要从头再办的，让通到这里的那一步直接指回前面；写错的换成别的流程，或删掉 `handsTo`',
          })
        }
      }
      const uses = procedure.notWhen.map(({ use }) => use)
      const better = uses.filter((use) => !isSelf(use))
      for (const finding of unknownIds(better, others, 'notWhen 里的 ')) report({ file, ...finding })
      for (const use of uses.filter(isSelf)) {
        report({
          file,
          place: use?.place,
          what: 'notWhen 里该用的流程写成了这个流程自己',
          fix: '换成该用的那个流程；没有的删掉这一行 `use`',
        })
      }
    }
    for (const { value, source, placeOf } of glossary.entries) {
      const see = value.see === undefined ? [] : [{ value: value.see, place: placeOf(['see']) }]
      for (const finding of unknownIds(see, known, '术语指向的 ')) report({ file: source.file, ...finding })
    }
  },
})
