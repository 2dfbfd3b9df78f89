import { isDay } from '../../procedures/day.ts'
import { defineRule } from '../rule.ts'

/** Every date is a day that exists, written YYYY-MM-DD, and every procedure says when it was last reviewed. */
export default defineRule({
  id: 'date-is-real',
  why: '日期读不出来，就不知道内容是不是过期了',
  check({ catalogue }, report) {
    for (const { file, reviewed, page } of catalogue.procedures) {
      if (!reviewed) {
        report({ file, place: page.places.placeOf([]), what: '没有写最近一次复核的日期', fix: '在设置里加一行 `reviewed: 2026-11-20`，写照着走过一遍的那天' })
      } else if (!isDay(reviewed.value)) {
        report({ file, place: reviewed.place, ...wrong('复核日期', reviewed.value) })
      }
    }
    for (const { value, source, placeOf } of catalogue.lists.ruleCards.entries) {
      for (const key of ['checkedOn', 'effectiveFrom'] as const) {
        const day = value[key]
        if (day !== undefined && !isDay(day)) report({ file: source.file, place: placeOf([key]), ...wrong(`规则卡 \`${value.id}\` 的日期`, day) })
      }
    }
    for (const { value, source, placeOf } of catalogue.lists.replies.entries) {
      if (!isDay(value.reviewBy)) report({ file: source.file, place: placeOf(['reviewBy']), ...wrong(`短语 \`${value.code}\` 的日期`, value.reviewBy) })
    }
  },
})

function wrong(what: string, day: string): { what: string; fix: string } {
  const numbers = day.match(/\d+/g) ?? []
  const [year, month, date] = numbers
  const guess = year?.length === 4 && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : ''
  if (isDay(guess) && guess !== day) return { what: `${what} \`${day}\` 的写法不对`, fix: `改成 \`${guess}\`` }
  if (guess === day) return { what: `${what} \`${day}\` 这一天不存在`, fix: '对照日历改成真实的日期' }
  return { what: `${what} \`${day}\` 不是日期`, fix: '写成年-月-日，月和日各两位，例如 `2026-11-20`' }
}
