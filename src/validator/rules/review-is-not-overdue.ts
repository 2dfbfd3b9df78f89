import { reviewDue } from '../../procedures/review.ts'
import { defineProcedureRule } from '../define-rule.ts'

/** Every procedure was reviewed within the time that it sets itself. */
export default defineProcedureRule({
  why: '平台规则月月变，太久没走过一遍的流程可能已经不对',
  check(procedure, report, { catalogue, today }) {
    const every = catalogue.lists.settings.entries[0]?.value.reviewEveryDefault ?? '90d'
    const due = reviewDue(procedure, every)
    if (due === undefined || due >= today) return
    report({
      place: procedure.reviewed!.place,
      what: `这个流程最晚应在 ${due} 复核，上一次是 ${procedure.reviewed!.value}`,
      fix: `照着走一遍，改好之后把日期改成 \`reviewed: ${today}\``,
    })
  },
})
