import { daysBetween, isDay } from '../../procedures/day.ts'
import { defineEntryRule } from '../define-rule.ts'

/** Every rule card was held against its source within the days that the settings allow. */
export default defineEntryRule('ruleCards', {
  why: '规则会改，引用旧数字就是替店铺许下做不到或做错的承诺',
  check({ value, placeOf }, report, { catalogue, today }) {
    const limit = catalogue.lists.settings.entries[0]?.value.ruleCardCheckDays ?? 90
    if (value.status === 'superseded' || !isDay(value.checkedOn)) return
    const age = daysBetween(value.checkedOn, today)
    if (age <= limit) return
    report({
      place: placeOf(['checkedOn']),
      what: `规则卡「${value.topic}」已经 ${age} 天没有核对，上限是 ${limit} 天`,
      fix: `对照原文「${value.source.title}」核对，再把日期改成 \`checkedOn: ${today}\``,
    })
  },
})
