import { callNode } from '../../procedures/model.ts'
import { unknownIds } from '../known.ts'
import { defineRule } from '../rule.ts'

/** Every procedure that an exit hands to, or that is named as the right one, is written or planned. */
export default defineRule({
  id: 'handover-leads-somewhere',
  why: '转过去的流程不存在，买家的事就没人接着办',
  check({ catalogue }, report) {
    const { planned, glossary } = catalogue.lists
    const known = {
      ids: [...catalogue.procedureById.keys(), ...planned.ids],
      name: '流程',
      path: '还没写的先记进 reference/planned.yaml',
    }
    for (const procedure of catalogue.procedures) {
      const { file } = procedure
      for (const node of procedure.nodes) {
        if (node.kind !== 'exit') continue
        for (const finding of unknownIds(node.handsTo, known, `${callNode(node)}转去的 `)) report({ file, ...finding })
        for (const to of node.handsTo) {
          if (to.value !== procedure.id) continue
          report({ file, place: to.place, what: `${callNode(node)}又转回了这个流程自己`, fix: '改成指回前面的某一步，或删掉 handsTo' })
        }
      }
      const better = procedure.notWhen.map(({ use }) => use)
      for (const finding of unknownIds(better, known, 'notWhen 里的 ')) report({ file, ...finding })
    }
    for (const { value, source, placeOf } of glossary.entries) {
      const see = value.see === undefined ? [] : [{ value: value.see, place: placeOf(['see']) }]
      for (const finding of unknownIds(see, known, '术语指向的 ')) report({ file: source.file, ...finding })
    }
  },
})
