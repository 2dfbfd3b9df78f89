import { isDay } from '../../procedures/day.ts'
import { defineRule } from '../rule.ts'

/** Nobody has reviewed a procedure or checked a rule card on a day that is still to come. */
export default defineRule({
  id: 'review-is-not-in-future',
  why: '还没到的日期不可能复核过，到期提醒会跟着推迟',
  check({ catalogue, today }, report) {
    for (const { file, reviewed } of catalogue.procedures) {
      if (!reviewed || !isDay(reviewed.value) || reviewed.value <= today) continue
      report({
        file,
        place: reviewed.place,
        what: `复核日期 ${reviewed.value} 还没到`,
        fix: `改成实际复核的那天，最晚是今天 \`${today}\``,
      })
    }
    for (const { value, source, placeOf } of catalogue.lists.ruleCards.entries) {
      if (!isDay(value.checkedOn) || value.checkedOn <= today) continue
      report({
        file: source.file,
        place: placeOf(['checkedOn']),
        what: `规则卡 \`${value.id}\` 的核对日期 ${value.checkedOn} 还没到`,
        fix: `改成实际核对的那天，最晚是今天 \`${today}\``,
      })
    }
  },
})
