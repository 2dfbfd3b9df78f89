import type { Finding } from '../../diagnostics/finding.ts'
import { quote } from '../../diagnostics/invisible.ts'
import type { Written } from '../../diagnostics/place.ts'
import { asDay } from '../../procedures/as-typed.ts'
import { isDay } from '../../procedures/day.ts'
import { isMisspelt } from '../../procedures/frontmatter.ts'
import { defineMixedRule, inEntries, inProcedures } from '../define-rule.ts'

/** Every date is a day that exists, written YYYY-MM-DD, and every procedure says when it was last reviewed. */
export default defineMixedRule({
  why: '日期读不出来，就不知道内容是不是过期了',
  looks: [
    inProcedures(({ page }, report) => {
      const reviewed = page.frontmatter['reviewed'] ?? ''
      if (page.unreadable.frontmatter || typeof reviewed !== 'string' || isMisspelt('reviewed', page)) return
      const place = page.places.placeOf(['reviewed'])
      if (reviewed.trim() === '') {
        const fix = '在设置里加一行 `reviewed: 2026-11-20`，写照着走过一遍的那天'
        report({ place, what: '没有写最近一次复核的日期', fix })
      } else if (!isDay(reviewed)) {
        report(wrong('复核日期', { value: reviewed, place }))
      }
    }),
    inEntries('ruleCards', ({ value, placeOf }, report) => {
      const days = [
        { path: ['checkedOn'], day: value.checkedOn },
        { path: ['effectiveFrom'], day: value.effectiveFrom },
        { path: ['source', 'archived'], day: value.source.archived },
      ]
      for (const { path, day } of days) {
        if (day === undefined || isDay(day)) continue
        report(wrong(`规则卡 \`${value.id}\` 的日期`, { value: day, place: placeOf(path) }))
      }
    }),
    inEntries('replies', ({ value, placeOf }, report) => {
      if (isDay(value.reviewBy)) return
      report(wrong(`短语 \`${value.code}\` 的日期`, { value: value.reviewBy, place: placeOf(['reviewBy']) }))
    }),
  ],
})

function wrong(what: string, { value: day, place }: Written): Pick<Finding, 'what' | 'fix' | 'edits' | 'place'> {
  const guess = asDay(day)
  if (guess && isDay(guess)) {
    const edits = [{ place, old: day, text: guess }]
    return { place, what: `${what} ${quote(day)} 的写法不对`, fix: `改成 \`${guess}\``, edits }
  }
  if (guess) return { place, what: `${what} ${quote(day)} 这一天不存在`, fix: '对照日历改成真实的日期' }
  return { place, what: `${what} ${quote(day)} 不是日期`, fix: '写成年-月-日，月和日各两位，例如 `2026-11-20`' }
}
