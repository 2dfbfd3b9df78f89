import type { Written } from '../../diagnostics/place.ts'
import { readDuration } from '../../procedures/duration.ts'
import { callNode } from '../../procedures/model.ts'
import { defineProcedureRule } from '../rule.ts'

/** Every length of time is a whole number followed by m, h or d. */
export default defineProcedureRule({
  id: 'duration-is-readable',
  why: '时限读不出来，页面上就不会显示，超时也提醒不了',
  check({ nodes, reviewEvery }, report) {
    const check = (written: Written | undefined, what: string) => {
      if (!written?.value.trim() || readDuration(written.value)) return
      report({ place: written.place, what: `${what}的时长 \`${written.value}\` 读不出来`, fix: suggestion(written.value) })
    }
    for (const node of nodes) check(node.within, callNode(node))
    check(reviewEvery, 'reviewEvery ')
  },
})

function suggestion(text: string): string {
  const count = /\d+/.exec(text)?.[0]
  const unit = /分|min/i.test(text) ? 'm' : /时|hour/i.test(text) ? 'h' : /天|日|day/i.test(text) ? 'd' : undefined
  if (count && unit) return `改成 \`${Number(count)}${unit}\``
  return '写成整数加单位：`30m` 是 30 分钟，`24h` 是 24 小时，`7d` 是 7 天'
}
