import { stages } from '../../reference/stages.ts'
import { adviseOn } from '../known.ts'
import { defineEntryRule } from '../define-rule.ts'

/** What is on the planned list is not written yet, drafts aside, and would stand in the folder of a stage. */
export default defineEntryRule('planned', {
  why: '客服按这张清单知道哪些还没写，写好了还挂着或阶段写错，就会找错地方',
  check({ id, value, idPlace, placeOf }, report, { catalogue }) {
    const ids = stages.map(({ id }) => id as string)
    const written = catalogue.procedureById.get(id)
    if (written) {
      report({
        place: idPlace,
        what: `《${value.title}》已经写好了，还在「编写中」的清单里`,
        fix: '从清单里删掉这一条',
        other: { file: written.file, what: '写好的流程' },
      })
    }
    if (!ids.includes(value.stage)) {
      report({
        place: placeOf(['stage']),
        what: `\`${value.stage}\` 不是一个阶段`,
        ...adviseOn({ value: value.stage, place: placeOf(['stage']) }, stages, '阶段清单'),
      })
    }
  },
})
