import { isDay } from '../../procedures/day.ts'
import { isMisspelt } from '../../procedures/frontmatter.ts'
import { defineRule } from '../rule.ts'

/** Every date is a day that exists, written YYYY-MM-DD, and every procedure says when it was last reviewed. */
export default defineRule({
  id: 'date-is-real',
  why: '日期读不出来，就不知道内容是不是过期了',
  check({ catalogue }, report) {
    for (const { file, page } of catalogue.procedures) {
      const reviewed = page.frontmatter['reviewed'] ?? ''
      if (page.unreadable.frontmatter || typeof reviewed !== 'string' || isMisspelt('reviewed', page)) continue
      const place = page.places.placeOf(['reviewed'])
      if (reviewed.trim() === '') {
        const fix = '在设置里加一行 `reviewed: 2026-11-20`，写照着走过一遍的那天'
        report({ file, place, what: '没有写最近一次复核的日期', fix })
      } else if (!isDay(reviewed)) {
        report({ file, place, ...wrong('复核日期', reviewed) })
      }
    }
    for (const { value, source, placeOf } of catalogue.lists.ruleCards.entries) {
      const days = [
        { path: ['checkedOn'], day: value.checkedOn },
        { path: ['effectiveFrom'], day: value.effectiveFrom },
        { path: ['source', 'archived'], day: value.source.archived },
      ]
      for (const { path, day } of days) {
        if (day === undefined || isDay(day)) continue
        report({ file: source.file, place: placeOf(path), ...wrong(`规则卡 \`${value.id}\` 的日期`, day) })
      }
    }
    for (const { value, source, placeOf } of catalogue.lists.replies.entries) {
      if (isDay(value.reviewBy)) continue
      report({
        file: source.file,
        place: placeOf(['reviewBy']),
        ...wrong(`短语 \`${value.code}\` 的日期`, value.reviewBy),
      })
    }
  },
})

function wrong(what: string, day: string): { what: string; fix: string } {
  const [year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(day)?.slice(1) ?? day.match(/\d+/g) ?? []
  const guess = year?.length === 4 && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : ''
  if (isDay(guess)) return { what: `${what} \`${day}\` 的写法不对`, fix: `改成 \`${guess}\`` }
  if (guess) return { what: `${what} \`${day}\` 这一天不存在`, fix: '对照日历改成真实的日期' }
  return { what: `${what} \`${day}\` 不是日期`, fix: '写成年-月-日，月和日各两位，例如 `2026-11-20`' }
}
