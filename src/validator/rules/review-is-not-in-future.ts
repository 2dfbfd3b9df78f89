import { isDay } from '../../procedures/day.ts'
import { defineMixedRule, inEntries, inProcedures } from '../define-rule.ts'

/** Nobody has reviewed a procedure or checked a rule card on a day that is still to come. */
export default defineMixedRule({
  why: '还没到的日期不可能复核过，到期提醒会跟着推迟',
  looks: [
    inProcedures(({ reviewed }, report, { today }) => {
      if (!reviewed || !isDay(reviewed.value) || reviewed.value <= today) return
      report({
        place: reviewed.place,
        what: `复核日期 ${reviewed.value} 还没到`,
        fix: `改成实际复核的那天，最晚是今天 \`${today}\``,
      })
    }),
    inEntries('ruleCards', ({ value, placeOf }, report, { today }) => {
      if (!isDay(value.checkedOn) || value.checkedOn <= today) return
      report({
        place: placeOf(['checkedOn']),
        what: `规则卡 \`${value.id}\` 的核对日期 ${value.checkedOn} 还没到`,
        fix: `改成实际核对的那天，最晚是今天 \`${today}\``,
      })
    }),
  ],
})
