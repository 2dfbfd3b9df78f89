import type { Finding } from '../../diagnostics/finding.ts'
import { quote } from '../../diagnostics/invisible.ts'
import type { Written } from '../../diagnostics/place.ts'
import { asDuration } from '../../procedures/as-typed.ts'
import { readDuration } from '../../procedures/duration.ts'
import { callNode } from '../../procedures/model.ts'
import { defineMixedRule, inEntries, inProcedures, type ReportHere } from '../define-rule.ts'

/** Every length of time is a whole number followed by m, h or d. */
export default defineMixedRule({
  why: '时限读不出来，页面上就不会显示，超时也提醒不了',
  looks: [
    inProcedures(({ nodes, reviewEvery }, report) => {
      // An empty `within` says no more than none at all; where one is needed, another rule asks for it.
      for (const node of nodes) if (node.within?.value.trim()) check(node.within, callNode(node), report)
      if (reviewEvery) check(reviewEvery, '`reviewEvery` ', report)
    }),
    inEntries('settings', ({ value, placeOf }, report) => {
      const every = { value: value.reviewEveryDefault, place: placeOf(['reviewEveryDefault']) }
      check(every, '`reviewEveryDefault` ', report)
    }),
  ],
})

function check({ value, place }: Written, what: string, report: ReportHere): void {
  if (value.trim() === '') {
    report({ place, what: `${what}的时长是空的`, fix: '写上时长，例如 `90d`，或删掉这一行' })
  } else if (!readDuration(value)) {
    report({ place, what: `${what}的时长 ${quote(value)} 读不出来`, ...suggestion({ value, place }) })
  }
}

/** What was meant, but only where it is plain: spans and working days are not. */
function suggestion({ value, place }: Written): Pick<Finding, 'fix' | 'edits'> {
  const guess = asDuration(value)
  if (guess && readDuration(guess)) return { fix: `改成 \`${guess}\``, edits: [{ place, old: value, text: guess }] }
  return { fix: '写成 1 到 9999 的整数加单位：`30m` 是 30 分钟，`24h` 是 24 小时，`7d` 是 7 天' }
}
