import { quote } from '../../diagnostics/invisible.ts'
import type { Finding } from '../../diagnostics/message.ts'
import type { Written } from '../../diagnostics/place.ts'
import { asDuration } from '../../procedures/as-typed.ts'
import { readDuration } from '../../procedures/duration.ts'
import { callNode } from '../../procedures/model.ts'
import { defineRule } from '../rule.ts'

/** Every length of time is a whole number followed by m, h or d. */
export default defineRule({
  id: 'duration-is-readable',
  why: '时限读不出来，页面上就不会显示，超时也提醒不了',
  check({ catalogue }, report) {
    const check = (file: string, { value, place }: Written, what: string) => {
      if (value.trim() === '') {
        report({ file, place, what: `${what}的时长是空的`, fix: '写上时长，例如 `90d`，或删掉这一行' })
      } else if (!readDuration(value)) {
        report({ file, place, what: `${what}的时长 ${quote(value)} 读不出来`, ...suggestion({ value, place }) })
      }
    }
    for (const { file, nodes, reviewEvery } of catalogue.procedures) {
      // An empty `within` says no more than none at all; where one is needed, another rule asks for it.
      for (const node of nodes) if (node.within?.value.trim()) check(file, node.within, callNode(node))
      if (reviewEvery) check(file, reviewEvery, '`reviewEvery` ')
    }
    for (const { value, source, placeOf } of catalogue.lists.settings.entries) {
      const every = { value: value.reviewEveryDefault, place: placeOf(['reviewEveryDefault']) }
      check(source.file, every, '`reviewEveryDefault` ')
    }
  },
})

/** What was meant, but only where it is plain: spans and working days are not. */
function suggestion({ value, place }: Written): Pick<Finding, 'fix' | 'edits'> {
  const guess = asDuration(value)
  if (guess && readDuration(guess)) return { fix: `改成 \`${guess}\``, edits: [{ place, old: value, text: guess }] }
  return { fix: '写成 1 到 9999 的整数加单位：`30m` 是 30 分钟，`24h` 是 24 小时，`7d` 是 7 天' }
}
