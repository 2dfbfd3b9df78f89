import { stages } from '../../reference/stages.ts'
import { adviseOn } from '../known.ts'
import { defineRule } from '../rule.ts'

/** What is on the planned list is not written yet, drafts aside, and would stand in the folder of a stage. */
export default defineRule({
  id: 'planned-is-still-planned',
  why: '客服按这张清单知道哪些还没写，写好了还挂着或阶段写错，就会找错地方',
  check({ catalogue }, report) {
    const ids = stages.map(({ id }) => id as string)
    for (const { id, value, idPlace, source, placeOf } of catalogue.lists.planned.entries) {
      const written = catalogue.procedureById.get(id)
      if (written) {
        report({
          file: source.file,
          place: idPlace,
          what: `《${value.title}》已经写好了，还在「编写中」的清单里`,
          fix: '从清单里删掉这一条',
          other: { file: written.file, what: '写好的流程' },
        })
      }
      if (!ids.includes(value.stage)) {
        report({
          file: source.file,
          place: placeOf(['stage']),
          what: `\`${value.stage}\` 不是一个阶段`,
          ...adviseOn({ value: value.stage, place: placeOf(['stage']) }, stages, '阶段清单'),
        })
      }
    }
  },
})
